import { spawn, spawnSync, type SpawnOptions } from "node:child_process";

import { screenOf } from "./screen.js";
import type { Presses } from "./session-file.js";

const keys: Readonly<Record<string, string>> = { enter: "\r", down: "\u001b[B", up: "\u001b[A", "ctrl-c": "\u0003" };

/** Runs a shell command on a pseudo terminal. */
type Wrapper = (command: string) => readonly [file: string, args: readonly string[]];

const byScript: Wrapper = (command) => ["script", ["-qec", command, "/dev/null"]];
const byPython: Wrapper = (command) => [
  "python3",
  ["-c", "import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(['sh', '-c', sys.argv[1]])))", command],
];

/** The ways to a pseudo terminal that this machine has. Empty: a session that needs one cannot run. */
export const terminals: readonly Wrapper[] = [
  ...(/util-linux/.test(spawnSync("script", ["--version"], { encoding: "utf8" }).stdout ?? "") ? [byScript] : []),
  ...(spawnSync("python3", ["-c", "import os, pty; os.waitstatus_to_exitcode"]).status === 0 ? [byPython] : []),
];

/** Runs a command on a pseudo terminal, presses keys when their text appears, and returns what is left on the screen. */
export async function runOnTerminal(
  command: string,
  presses: readonly Presses[],
  options: SpawnOptions,
  wrap: Wrapper = terminals[0]!,
): Promise<{ screen: string; exitCode: number }> {
  // A pseudo terminal that nobody looks at has no size of its own.
  const [file, args] = wrap(`stty cols 120 rows 40; ${command}`);
  const child = spawn(file, args, { ...options, stdio: ["pipe", "pipe", "pipe"] });
  const left = [...presses];
  let output = "";
  let seen = 0;
  const press = () => {
    const [next] = left;
    if (!next || !screenOf(output.slice(seen)).includes(next.on)) return;
    seen = output.length;
    left.shift();
    for (const key of next.keys) {
      const sent = keys[key] ?? (key.length === 1 ? key : undefined);
      if (sent === undefined)
        throw new Error(`there is no key ${key}; there are ${Object.keys(keys).join(", ")}, and single letters`);
      child.stdin!.write(sent);
    }
  };
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      press();
    });
  }
  // Keys that wait for a text which never comes would wait for ever.
  const patience = setTimeout(() => child.kill(), 60_000);
  // A command that ends before its keys were pressed closes the pipe; what is missing is seen on the screen.
  child.stdin!.on("error", () => {});
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });
  clearTimeout(patience);
  return { screen: screenOf(output), exitCode };
}
