import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { StatementProxy } from "./statement-proxy.js";

/** A Node program to measure. */
export interface Program {
  /** The script and its arguments. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes that are no failure. Default: 0. */
  readonly exits?: readonly number[];
}

/** One run of a program. */
export interface Sample {
  /** User and system time of the process and of those that it waited for, in seconds. */
  readonly cpu: number;
  /** Peak resident memory of the process in MiB. */
  readonly memory: number;
  /** Statements that the server completed, and messages that asked for them; null where no server was asked. */
  readonly statements: number | null;
  readonly requests: number | null;
}

const hook = new URL("./peak-memory.cjs", import.meta.url).pathname;

/** `times` of bash tells milliseconds; that of other shells may count in hundredths of a second. */
const shell = ["/bin/bash", "/usr/bin/bash"].find((file) => existsSync(file)) ?? "/bin/sh";

/**
 * Runs a program and says what it cost. The shell around it is there because only a parent's `times` counts the
 * children of a process too: drizzle-kit transpiles in children.
 *
 * @throws Error with the program's output where it fails
 */
export async function measure(
  { argv, cwd, env = {}, exits = [0] }: Program,
  proxy: StatementProxy | null,
): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), "athanor-bench-"));
  const peak = join(folder, "peak");
  const before = proxy?.counts();
  try {
    const script = '"$@" 1>&2; code=$?; times; exit $code';
    const args = ["-c", script, "sh", process.execPath, "-r", hook, ...argv];
    const { code, stdout, stderr } = await run(shell, args, cwd, { ...process.env, ...env, BENCH_PEAK_FILE: peak });
    if (!exits.includes(code)) throw new Error(`${argv.join(" ")} ended with ${code}:\n${stderr}`);
    const after = proxy?.counts();
    return {
      cpu: childrenTime(stdout),
      memory: existsSync(peak) ? Number(readFileSync(peak, "utf8")) / 1024 : NaN,
      statements: before && after ? after.statements - before.statements : null,
      requests: before && after ? after.requests - before.requests : null,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The second line of `times`: user and system time of the children, as `0m1.234s 0m0.100s`. */
function childrenTime(output: string): number {
  const line = output.trim().split("\n").at(-1)!;
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (text: Buffer) => (stdout += text));
    child.stderr.on("data", (text: Buffer) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code, signal) =>
      resolve({ code: code ?? -1, stdout, stderr: signal ? `${stderr}killed by ${signal}` : stderr }),
    );
  });
}
