import { InvalidArgumentError, Option, type Command } from "commander";

import { downgrade, offlineSql, upgrade } from "../run/run.js";
import { reportRun } from "../report/run-result.js";
import type { Outcome, Terminal } from "../report/terminal.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";
import { lockTimeout, seconds } from "./seconds.js";

interface Options extends CommonOptions {
  readonly sql?: boolean;
  readonly lockTimeout?: number;
  readonly lockWait?: number;
  readonly lockRetries?: number;
  readonly statementTimeout?: number;
  readonly singleTransaction?: boolean;
}

const runOptions = (command: Command): Command =>
  lockTimeout(command.option("--sql", "print the SQL instead of running it; reads no database"))
    .addOption(
      new Option("--single-transaction", "run all revisions in one transaction, or none of them").conflicts("sql"),
    )
    .option("--lock-wait <seconds>", "how long a statement may wait for a lock before it is tried again", seconds)
    .option("--lock-retries <number>", "how often it is tried again (default: 10)", wholeNumber)
    .option("--statement-timeout <seconds>", "how long a statement may run", seconds);

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

export const upgradeCommand: CommandDefinition<Options> = {
  name: "upgrade",
  summary: "run pending revisions, by default all of them",
  examples: [
    "athanor upgrade",
    "athanor upgrade +1",
    "athanor upgrade 3f9c",
    "athanor upgrade heads",
    "athanor upgrade cart@head",
    "athanor upgrade head --sql > upgrade.sql",
  ],
  configure: (command) =>
    runOptions(
      command.argument(
        "[target]",
        "head, heads, +n, a label, an id or the beginning of one; cart@+1 on a branch",
        "head",
      ),
    ),
  run: ([target], options, terminal) => run("upgrade", target!, options, terminal),
};

export const downgradeCommand: CommandDefinition<Options> = {
  name: "downgrade",
  summary: "run applied revisions back",
  examples: [
    "athanor downgrade -1",
    "athanor downgrade cart@-1",
    "athanor downgrade base",
    "athanor downgrade 9a1b:base --sql",
  ],
  configure: (command) =>
    runOptions(command.argument("<target>", "-n, base, a label, an id or the beginning of one; cart@-1 on a branch")),
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
  const how = direction === "upgrade" ? upgrade : downgrade;
  return reportRun(direction, (events) => how({ ...project, ...events, ...settingsOf(options), target }), terminal);
}
