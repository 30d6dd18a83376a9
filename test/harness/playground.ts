import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { execFile } from "node:child_process";

import { repository } from "./sources.js";

/** What a process did. */
export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project of its own that finds the packages of this repository, and is thrown away. */
export class Playground {
  readonly folder: string;

  /** @param template a folder of this repository to begin with, without what was built or generated in it */
  constructor(template?: string) {
    // Below the repository, so that Node finds its packages; in node_modules, so that nobody else finds the project.
    const home = join(repository, "node_modules/.cache/athanor-playgrounds");
    mkdirSync(home, { recursive: true });
    this.folder = mkdtempSync(join(home, "project-"));
    if (template)
      cpSync(join(repository, template), this.folder, {
        recursive: true,
        filter: (path) => !/\/(node_modules|\.athanor)$/.test(path),
      });
  }

  write(name: string, text: string): string {
    const file = join(this.folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }

  /** Runs a file of the project with Node. */
  node(file: string, ...args: readonly string[]): Promise<Ended> {
    return run(process.execPath, [file, ...args], { cwd: this.folder });
  }

  /** Runs the command line in the project. */
  athanor(...args: readonly string[]): Promise<Ended> {
    return this.node(join(repository, "packages/athanor/bin/athanor.js"), ...args);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Runs a program to its end. The environment is this one's, without databases, test runners and package managers. */
export function run(
  program: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...plainEnvironment(), ...env }, maxBuffer: 64 * 1024 * 1024 };
    execFile(program, [...args], options, (error, stdout, stderr) => {
      const exitCode = error ? (typeof error.code === "number" ? error.code : 1) : 0;
      resolve({ exitCode, stdout, stderr });
    });
  });
}

/** What a shell would give: a package manager and a test runner around this process must not show. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const foreign =
    /^(npm_(lifecycle|package|command|execpath|node_execpath|config_(user_agent|dir|argv))|pnpm_|INIT_CWD|NODE_ENV|NODE_PATH|VITEST|TEST$|DATABASE_URL|PG[A-Z]+$|FORCE_COLOR)/i;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
  const path = (env.PATH ?? "").split(":").filter((one) => !one.endsWith("node_modules/.bin"));
  return { ...env, PATH: path.join(":"), NO_COLOR: "1" };
}
