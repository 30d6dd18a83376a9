import { fail } from "@athanor/core";

import type { Bundled } from "../bundled.js";
import { reportCurrent } from "../report/current-result.js";
import { failure } from "../report/failure.js";
import { printableLines } from "../report/printable.js";
import { reportRun } from "../report/run-result.js";
import { outcomeJson, type Outcome, type Terminal } from "../report/terminal.js";

/** Where a bundle prints, and what it is called. */
export interface ProgramOutput {
  out(text: string): void;
  err(text: string): void;
  /** Whether a person reads what goes to `out`. */
  readonly isTerminal: boolean;
  /** How it was started: `node migrate.mjs`. */
  readonly program: string;
}

interface Arguments {
  readonly command: string | undefined;
  readonly target: string | undefined;
  readonly flags: ReadonlySet<Flag>;
  /** In milliseconds. */
  readonly lockTimeout: number | undefined;
}

const flags = ["json", "verbose", "sql", "help"] as const;
type Flag = (typeof flags)[number];
const short: Readonly<Record<string, Flag>> = { "-v": "verbose", "-h": "help" };

const help = (program: string) => `Usage: ${program} <command> [options]

Runs the migrations that this file holds, on the database of the environment variable DATABASE_URL.

Commands:
  upgrade [target]    run pending revisions, by default all of them
  downgrade <target>  run applied revisions back: -n, base, an id or the beginning of one
  current             show which revision the database is at

Options:
  --sql                     print the SQL instead of running it; reads no database
  --lock-timeout <seconds>  how long to wait for another runner (default: 60)
  --json                    print one JSON object and nothing else
  -v, --verbose             print more
  -h, --help                print this
`;

/** Runs a command line of a bundle as the tool itself would, and returns its exit code. */
export async function commandLineOf(bundle: Bundled, argv: readonly string[], output: ProgramOutput): Promise<number> {
  const { program } = output;
  // What follows is told to whoever asked for JSON even where the rest cannot be understood.
  const wanted = terminalOf(new Set(argv.includes("--json") ? ["json"] : []), output);
  let given: Arguments;
  try {
    given = argumentsOf(argv, program);
  } catch (error) {
    return ended(null, failure(error, wanted), wanted, output);
  }
  const { command = null, flags: set } = given;
  if (set.has("help") || command === null) {
    (set.has("help") ? output.out : output.err)(help(program));
    return set.has("help") ? 0 : 1;
  }
  const terminal = terminalOf(set, output);
  const outcome = await runCommand(bundle, given, terminal, program).catch((error: unknown) =>
    failure(error, terminal),
  );
  return ended(command, outcome, terminal, output);
}

async function runCommand(
  bundle: Bundled,
  { command, target, flags: set, lockTimeout }: Arguments,
  terminal: Terminal,
  program: string,
): Promise<Outcome> {
  if (command === "current") return reportCurrent(await bundle.current(), terminal);
  if (command !== "upgrade" && command !== "downgrade")
    return usage(`unknown command '${command}'`, program, "the commands are: upgrade, downgrade, current");
  const to = target ?? (command === "upgrade" ? "head" : undefined);
  if (to === undefined)
    return usage("missing required argument 'target'", program, `for example: ${program} downgrade -1`);
  if (set.has("sql")) {
    const sql = await bundle.offlineSql(command, to);
    terminal.script(sql);
    return { exitCode: 0, json: { sql } };
  }
  const options = { target: to, ...(lockTimeout === undefined ? {} : { lockTimeout }) };
  return reportRun(command, (events) => bundle[command]({ ...options, ...events }), terminal);
}

function argumentsOf(argv: readonly string[], program: string): Arguments {
  const words: string[] = [];
  const set = new Set<Flag>();
  let lockTimeout: number | undefined;
  for (let at = 0; at < argv.length; at += 1) {
    const [word, inline] = argv[at]!.startsWith("--") ? argv[at]!.split(/=(.*)/s) : [argv[at]!];
    const flag = short[word!] ?? flags.find((one) => word === `--${one}`);
    if (word === "--lock-timeout") {
      const value = inline ?? argv[(at += 1)] ?? "";
      if (value.trim() === "" || !(Number(value) >= 0) || !Number.isFinite(Number(value)))
        usage(`'${value}' is no --lock-timeout. It is a number of seconds`, program);
      lockTimeout = 1000 * Number(value);
    } else if (flag && inline === undefined) set.add(flag);
    // `downgrade -1` names a target.
    else if (/^-(?!\d+$)/.test(word!)) usage(`unknown option '${argv[at]}'`, program);
    else words.push(argv[at]!);
  }
  if (words.length > 2 || (words[0] === "current" && words.length > 1))
    usage(`too many arguments: ${words.join(" ")}`, program);
  return { command: words[0], target: words[1], flags: set, lockTimeout };
}

function usage(message: string, program: string, hint?: string): never {
  const help = `${program} --help says more`;
  return fail({ code: "ATH5204", message, hint: hint === undefined ? help : `${hint}\n${help}` });
}

function terminalOf(set: ReadonlySet<Flag>, { out, err, isTerminal, program }: ProgramOutput): Terminal {
  const json = set.has("json");
  const cwd = process.cwd();
  return {
    out: (line = "") => void (json || out(`${line}\n`)),
    script: (sql) => void (json || out(`${isTerminal ? printableLines(sql) : sql}\n`)),
    err: (line) => void (json || err(`${line}\n`)),
    interactive: false,
    verbose: set.has("verbose"),
    json,
    cwd,
    folder: cwd,
    commandLine: (command, args = "") => `${program} ${command}${args && ` ${args}`}`,
  };
}

function ended(command: string | null, outcome: Outcome, terminal: Terminal, { out }: ProgramOutput): number {
  if (terminal.json) out(outcomeJson(command, outcome));
  return outcome.exitCode;
}
