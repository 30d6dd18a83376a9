import { spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { linkModules } from "../harness/linked-modules.js";
import { repository } from "../harness/sources.js";
import { Placeholders } from "./placeholders.js";
import { closedPort, refusingServer } from "./servers.js";
import type { Session, Step } from "./session-file.js";
import { runOnTerminal } from "./terminal.js";

/** One command of a session that has been played. */
export interface Played {
  /** Line of the command in the session's file. */
  readonly line: number;
  readonly command: string;
  readonly expected: string;
  readonly answer: string;
}

/** Everything that a session said, unaltered: secrets are looked for in it. */
export interface Performance {
  readonly played: readonly Played[];
  readonly raw: string;
}

/** Plays a session in a folder of its own. @param database of the session's own, on a server, where it needs one */
export async function playSession(session: Session, database?: string): Promise<Performance> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "athanor-session-")));
  const refusing = await refusingServer();
  const closed = await closedPort();
  const databaseName = database ? new URL(database).pathname.slice(1) : "";
  const placeholders = new Placeholders([
    [folder, "<dir>"],
    [realpathSync(repository), "<workspace>"],
    [database ? new URL(database).host : "", "<host>"],
    [databaseName, "<database>"],
    [String(refusing.port), "<port>"],
    [String(closed), "<port>"],
  ]);
  const env = {
    ...environment(folder),
    CLOSED_URL: `postgres://app@127.0.0.1:${closed}/shop`,
    REFUSING_URL: `postgres://app:${encodeURIComponent(session.secrets[0] ?? "")}@127.0.0.1:${refusing.port}/shop`,
    ...(database ? { SERVER_URL: database } : {}),
  };
  try {
    const played: Played[] = [];
    let raw = "";
    for (const { step, line } of session.parts) {
      if (step?.do !== "run") {
        if (step) change(folder, step);
        continue;
      }
      const result = await run(placeholders.show(step.command), step.presses, { cwd: folder, env });
      raw += result.stdout + result.stderr;
      const json = checkJson(step.command, result);
      const answer = placeholders.hide(answerOf(result) + json);
      played.push({ line, command: step.command, expected: step.answer, answer });
    }
    for (const path of filesIn(folder)) raw += readFileSync(path, "latin1");
    return { played, raw };
  } finally {
    refusing.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

async function run(
  command: string,
  presses: Extract<Step, { do: "run" }>["presses"],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Result> {
  if (presses.length > 0) {
    const { screen, exitCode } = await runOnTerminal(command, presses, {
      ...options,
      env: { ...options.env, TERM: "xterm" },
    });
    return { stdout: screen, stderr: "", exitCode };
  }
  const child = spawn("sh", ["-c", command], { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? (signal ? 128 : 1)));
  });
  return { stdout, stderr, exitCode };
}

/** Nothing of the developer's own: no colours, no CI, no package manager, no connection variables. */
function environment(folder: string): NodeJS.ProcessEnv {
  const { PATH, HOME, XDG_CACHE_HOME, ATHANOR_CACHE_DIR, TMPDIR } = process.env;
  const kept = Object.entries({ HOME, XDG_CACHE_HOME, ATHANOR_CACHE_DIR, TMPDIR }).filter(
    ([, value]) => value !== undefined,
  );
  const bin = linkModules(folder);
  return {
    ...Object.fromEntries(kept),
    PATH: `${bin}:${dirname(process.execPath)}:${PATH}`,
    LC_ALL: "C.UTF-8",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_SYSTEM: "/dev/null",
  };
}

function change(folder: string, step: Exclude<Step, { do: "run" }>): void {
  if (step.do === "copy")
    return cpSync(join(import.meta.dirname, "projects", step.project), folder, { recursive: true });
  const path = join(folder, step.path);
  if (step.do === "delete") return rmSync(path, { recursive: true });
  mkdirSync(dirname(path), { recursive: true });
  if (step.do === "file") return writeFileSync(path, step.text);
  let text = readFileSync(path, "utf8");
  for (const { before, after } of step.hunks) {
    const places = text.split(before).length - 1;
    if (places !== 1) throw new Error(`${step.path} holds these lines ${places} times, not once:\n${before}`);
    text = text.replace(before, () => after);
  }
  writeFileSync(path, text);
}

function answerOf({ stdout, stderr, exitCode }: Result): string {
  const lines = (text: string) => (text === "" ? [] : text.replace(/\n$/, "").split("\n"));
  return [
    ...lines(stdout),
    ...lines(stderr).map((line) => `2> ${line}`.trimEnd()),
    ...(exitCode === 0 ? [] : [`[exit ${exitCode}]`]),
  ]
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}

/** With `--json`, stdout is one object and stderr is empty, whatever happened. */
function checkJson(command: string, { stdout, stderr, exitCode }: Result): string {
  if (!/ --json\b/.test(command) || /[|>&]/.test(command)) return "";
  try {
    const value = JSON.parse(stdout) as { exitCode?: unknown };
    if (value.exitCode !== exitCode) return `\n(the runner: exitCode in the JSON is ${String(value.exitCode)})`;
  } catch {
    return "\n(the runner: stdout is not one JSON value)";
  }
  return stderr === "" ? "" : "\n(the runner: stderr is not empty)";
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });
}
