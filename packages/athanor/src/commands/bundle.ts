import type { Command } from "commander";

import { bundle } from "../bundle/bundle.js";
import { shortPath } from "../report/diagnostics.js";
import { printable } from "../report/printable.js";
import { paint } from "../report/terminal.js";
import { plural } from "../report/unmodelled.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";

interface Options extends CommonOptions {
  readonly out: string;
  readonly external?: readonly string[];
}

export const bundleCommand: CommandDefinition<Options> = {
  name: "bundle",
  summary: "write one file that runs all migrations with nothing but Node",
  examples: ["athanor bundle", "athanor bundle --out dist/migrate.mjs", "athanor bundle --external pg"],
  configure: (command: Command) =>
    command
      .option("-o, --out <file>", "the file to write", "migrate.mjs")
      .option("--external <package>", "a package to leave out; can be given several times", collect),
  async run(_args, options, terminal) {
    const { file, size, revisions } = await bundle({
      ...projectOf(options, terminal),
      out: options.out,
      ...(options.external === undefined ? {} : { external: options.external }),
    });
    const path = printable(shortPath(file, terminal.folder));
    const { length } = revisions;
    terminal.out(
      `Wrote ${paint.bold(path)} with ${length} ${plural("revision", length)} (${Math.ceil(size / 1024)} KiB).`,
    );
    terminal.out(`Run them: ${paint.cyan(`DATABASE_URL=postgres://... node ${path} upgrade`)}`);
    return { exitCode: 0, json: { file, size, revisions: revisions.map(({ revision }) => revision.id) } };
  },
};

const collect = (value: string, previous: readonly string[] = []) => [...previous, value];
