import { describeHolder, type LockWait, type RunResult, type Statement, type StepProgress } from "@athanor/core";
import { InvalidArgumentError, Option, type Command } from "commander";

import { downgrade, offlineSql, upgrade } from "../run.js";
import { diagnosticJson, renderDiagnostic } from "../report/diagnostics.js";
import { printable, printableLines, shortened } from "../report/printable.js";
import { paint, type Outcome, type Terminal } from "../report/terminal.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";

interface Options extends CommonOptions {
  readonly sql?: boolean;
  readonly lockTimeout?: number;
  readonly lockWait?: number;
  readonly lockRetries?: number;
  readonly statementTimeout?: number;
  readonly singleTransaction?: boolean;
}

const runOptions = (command: Command): Command =>
  command
    .option("--sql", "print the SQL instead of running it; reads no database")
    .addOption(
      new Option("--single-transaction", "run all revisions in one transaction, or none of them").conflicts("sql"),
    )
    .option("--lock-timeout <seconds>", "how long to wait for another runner (default: 60)", seconds)
    .option("--lock-wait <seconds>", "how long a statement may wait for a lock before it is tried again", seconds)
    .option("--lock-retries <number>", "how often it is tried again (default: 10)", wholeNumber)
    .option("--statement-timeout <seconds>", "how long a statement may run", seconds);

function showStatement(sql: string, terminal: Terminal): void {
  for (const line of printableLines(sql).split("\n")) terminal.out(paint.dim(`    ${line}`));
}

function seconds(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < 0)
    throw new InvalidArgumentError("It is a number of seconds.");
  return value;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text.trim())) throw new InvalidArgumentError("It is a whole number.");
  return value;
}

/** The options of the runner that were given, in its own units. */
function settingsOf({ lockTimeout, lockWait, lockRetries, statementTimeout, singleTransaction }: Options) {
  const milliseconds = { lockTimeout, lockWait, statementTimeout };
  return {
    ...Object.fromEntries(
      Object.entries(milliseconds).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, Math.round(value * 1000)]],
      ),
    ),
    ...(lockRetries === undefined ? {} : { lockRetries }),
    ...(singleTransaction ? { singleTransaction } : {}),
  };
}

/** Says what keeps a run busy that seems to stand still. */
class Waiting {
  readonly #terminal: Terminal;
  #said = "";

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  lock({ statement, holders, retries }: LockWait): void {
    const who = holders.map(describeHolder).join("; ");
    const what = statement === null ? "for another runner" : "for a lock";
    const again = statement !== null && retries > 0 ? ` (try ${retries + 1})` : "";
    this.#say(`waiting ${what}${again}${who ? `: ${who}` : ""}`);
  }

  progress(statement: Statement, { phase, done, total }: StepProgress): void {
    // In tenths, so that it is a few lines and not hundreds.
    const share = total > 0 ? `, ${Math.floor((done / total) * 10) * 10} %` : "";
    this.#say(`${shortened(statement.sql)}: ${phase}${share}`);
  }

  #say(line: string): void {
    if (line !== this.#said) this.#terminal.out(paint.dim(`  ${printable(line)}`));
    this.#said = line;
  }
}

export const upgradeCommand: CommandDefinition<Options> = {
  name: "upgrade",
  summary: "run pending revisions, by default all of them",
  examples: [
    "athanor upgrade",
    "athanor upgrade +1",
    "athanor upgrade 3f9c",
    "athanor upgrade head --sql > upgrade.sql",
  ],
  configure: (command) => runOptions(command.argument("[target]", "head, +n, an id or the beginning of one", "head")),
  run: ([target], options, terminal) => run("upgrade", target!, options, terminal),
};

export const downgradeCommand: CommandDefinition<Options> = {
  name: "downgrade",
  summary: "run applied revisions back",
  examples: ["athanor downgrade -1", "athanor downgrade base", "athanor downgrade 9a1b:base --sql"],
  configure: (command) => runOptions(command.argument("<target>", "-n, base, an id or the beginning of one")),
  run: ([target], options, terminal) => run("downgrade", target!, options, terminal),
};

async function run(
  direction: "upgrade" | "downgrade",
  target: string,
  options: Options,
  terminal: Terminal,
): Promise<Outcome> {
  const project = projectOf(options, terminal);
  if (options.sql) {
    const sql = await offlineSql(direction, { ...project, target });
    terminal.script(sql);
    return { exitCode: 0, json: { sql } };
  }
  const past = direction === "upgrade" ? "up" : "down";
  const started = Date.now();
  const waiting = new Waiting(terminal);
  const result: RunResult = await (direction === "upgrade" ? upgrade : downgrade)({
    ...project,
    target,
    ...settingsOf(options),
    onRevisionDone: ({ revision }) =>
      terminal.out(`${paint.green("✓")} ${past}  ${revision.id}  ${shortened(revision.message)}`),
    onLockWait: (wait) => waiting.lock(wait),
    onProgress: (statement, progress) => waiting.progress(statement, progress),
    onSplit: ({ revision }, step) =>
      terminal.out(
        paint.dim(
          `  ${revision.id}: committed after ${step} statements, because one transaction cannot hold more locks on this server`,
        ),
      ),
    ...(terminal.verbose ? { onStatement: ({ sql }: { sql: string }) => showStatement(sql, terminal) } : {}),
  });
  for (const one of result.diagnostics) for (const line of renderDiagnostic(one, terminal.folder)) terminal.err(line);
  if (result.steps.length === 0) terminal.out(`Nothing to do: ${printable(result.reason ?? "")}.`);
  else
    terminal.out(
      `The database is at ${printable(result.heads.join(", ")) || "base"} now (${((Date.now() - started) / 1000).toFixed(1)} s).`,
    );
  return {
    exitCode: 0,
    json: {
      steps: result.steps.map(({ revision }) => revision),
      heads: result.heads,
      ...(result.reason ? { reason: result.reason } : {}),
      diagnostics: result.diagnostics.map(diagnosticJson),
    },
  };
}
