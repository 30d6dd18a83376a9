import type { BookkeepingOptions, RevisionFile } from "@athanor/core";

import type { RunSettings } from "../config.js";

/** What a bundle is made of. */
export interface Entry {
  /** The file of `bundled`, absolute. */
  readonly runtime: string;
  readonly packageName: string;
  readonly exportName: string;
  readonly bookkeeping: BookkeepingOptions;
  readonly run: RunSettings;
  readonly toolVersion: string;
  readonly migrations: readonly {
    /** The file to take in, absolute. */
    readonly from: string;
    /** What the bundle knows of it without running it. */
    readonly data: RevisionFile;
  }[];
}

/** The module that a bundler starts from. All texts in it are JSON, which is JavaScript whatever they hold. */
export function entryText({
  runtime,
  packageName,
  exportName,
  bookkeeping,
  run,
  toolVersion,
  migrations,
}: Entry): string {
  const json = (value: unknown) => JSON.stringify(value);
  const items = migrations.map(({ from, data }) => `  { ...${json(data)}, load: () => import(${json(from)}) },`);
  return `import { realpathSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ${exportName} as dialect } from ${json(packageName)};
import { bundled } from ${json(runtime)};

const migrations = [
${items.join("\n")}
];

const program = bundled({ dialect, migrations, bookkeeping: ${json(bookkeeping)}, run: ${json(run)}, toolVersion: ${json(toolVersion)} });

export const { upgrade, downgrade, current } = program;

const self = fileURLToPath(import.meta.url);

/** Whether this file was started, and not imported. */
function isProgram() {
  try {
    return realpathSync(process.argv[1]) === realpathSync(self);
  } catch {
    return false;
  }
}

if (isProgram()) {
  // What migrations print must not end up in \`--json\`.
  console.log = console.info = console.debug = console.error;
  const output = {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isTerminal: process.stdout.isTTY === true,
    program: "node " + (relative(process.cwd(), self) || self),
  };
  program.commandLine(process.argv.slice(2), output).then((code) => {
    process.exitCode = code;
    // Migrations may leave connections and timers open; the command has said all that it had to say.
    setImmediate(() => process.exit());
  });
}
`;
}
