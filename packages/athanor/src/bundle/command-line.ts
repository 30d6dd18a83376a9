import { fail } from "@athanor/core";

import type { Bundled } from "../bundled.js";
import type { RunSettings } from "../config.js";
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
  readonly settings: RunSettings;
}

const flags = ["json", "verbose", "sql", "single-transaction", "check-heads", "help"] as const;
type Flag = (typeof flags)[number];
/** Options that take a number, and what that is counted in. */
const numbers: Readonly<Record<string, readonly [name: keyof RunSettings, unit: "seconds" | "times"]>> = {
  "--lock-timeout": ["lockTimeout", "seconds"],
  "--lock-wait": ["lockWait", "seconds"],
  "--lock-retries": ["lockRetries", "times"],
  "--statement-timeout": ["statementTimeout", "seconds"],
};
const short: Readonly<Record<string, Flag>> = { "-v": "verbose", "-h": "help" };

const help = (program: string) => `Usage: ${program} <command> [options]

Runs the migrations that this file holds, on the database of the environment variable DATABASE_URL.

Commands:
  upgrade [target]    run pending revisions, by default all of them
  downgrade <target>  run applied revisions back: -n, base, an id or the beginning of one
  current             show which revision the database is at

Options:
  --sql                          print the SQL instead of running it; reads no database
  --single-transaction           run all revisions in one transaction, or none of them
  --check-heads                  with current: exit code 3 unless everything is applied
  --lock-timeout <seconds>       how long to wait for another runner (default: 60)
  --lock-wait <seconds>          how long a statement may wait for a lock before it is tried again
  --lock-retries <number>        how often it is tried again (default: 10)
  --statement-timeout <seconds>  how long a statement may run
  --json                         print one JSON object and nothing else
  -v, --verbose                  print more
  -h, --help                     print this
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
  { command, target, flags: set, settings }: Arguments,
  terminal: Terminal,
  program: string,
): Promise<Outcome> {
  if (command === "current")
    return reportCurrent(await bundle.current(), terminal, { checkHeads: set.has("check-heads") });
  if (command !== "upgrade" && command !== "downgrade")
    return usage(`unknown command '${command}'`, program, "the commands are: upgrade, downgrade, current");
  const to = target ?? (command === "upgrade" ? "head" : undefined);
  if (to === undefined)
    return usage("missing required argument 'target'", program, `for example: ${program} downgrade -1`);
  if (set.has("sql") && set.has("single-transaction"))
    return usage("option '--single-transaction' cannot be used with option '--sql'", program);
  if (set.has("sql")) {
    const sql = await bundle.offlineSql(command, to);
    terminal.script(sql);
    return { exitCode: 0, json: { sql } };
  }
  const options = { target: to, ...settings, ...(set.has("single-transaction") ? { singleTransaction: true } : {}) };
  return reportRun(command, (events) => bundle[command]({ ...options, ...events }), terminal);
}

function argumentsOf(argv: readonly string[], program: string): Arguments {
  const words: string[] = [];
  const set = new Set<Flag>();
  const settings: { -readonly [name in keyof RunSettings]: number } = {};
  for (let at = 0; at < argv.length; at += 1) {
    const [word, inline] = argv[at]!.startsWith("--") ? argv[at]!.split(/=(.*)/s) : [argv[at]!];
    const flag = short[word!] ?? flags.find((one) => word === `--${one}`);
    if (Object.hasOwn(numbers, word!)) {
      const [name, unit] = numbers[word!]!;
      settings[name] = numberOf(word!, unit, inline ?? argv[(at += 1)] ?? "", program);
    } else if (flag && inline === undefined) set.add(flag);
    // `downgrade -1` names a target.
    else if (/^-(?!\d+$)/.test(word!)) usage(`unknown option '${argv[at]}'`, program);
    else words.push(argv[at]!);
  }
  if (words.length > 2 || (words[0] === "current" && words.length > 1))
    usage(`too many arguments: ${words.join(" ")}`, program);
  return { command: words[0], target: words[1], flags: set, settings };
}

/** @returns milliseconds, or how many times */
function numberOf(option: string, unit: "seconds" | "times", text: string, program: string): number {
  const value = Number(text);
  const isNumber = text.trim() !== "" && Number.isFinite(value) && value >= 0;
  if (isNumber && unit === "seconds") return Math.round(1000 * value);
  if (isNumber && Number.isInteger(value)) return value;
  const wanted = unit === "seconds" ? "number of seconds" : "whole number";
  return usage(`'${text}' is no ${option}. It is a ${wanted}`, program);
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
