import { InvalidArgumentError, type Command } from "commander";

import { downgrade, offlineSql, upgrade } from "../run.js";
import { reportRun } from "../report/run-result.js";
import type { Outcome, Terminal } from "../report/terminal.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";

interface Options extends CommonOptions {
  readonly sql?: boolean;
  readonly lockTimeout?: number;
}

const runOptions = (command: Command): Command =>
  command
    .option("--sql", "print the SQL instead of running it; reads no database")
    .option("--lock-timeout <seconds>", "how long to wait for another runner (default: 60)", seconds);

function seconds(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < 0)
    throw new InvalidArgumentError("It is a number of seconds.");
  return value;
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
  const how = direction === "upgrade" ? upgrade : downgrade;
  return reportRun(
    direction,
    (events) =>
      how({
        ...project,
        ...events,
        target,
        ...(options.lockTimeout === undefined ? {} : { lockTimeout: options.lockTimeout * 1000 }),
      }),
    terminal,
  );
}
