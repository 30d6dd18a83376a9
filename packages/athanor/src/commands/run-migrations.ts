import type { Command } from "commander";

import { downgrade, offlineSql, upgrade } from "../run.js";
import { reportRun } from "../report/run-result.js";
import type { Outcome, Terminal } from "../report/terminal.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";
import { lockTimeout } from "./lock-timeout.js";

interface Options extends CommonOptions {
  readonly sql?: boolean;
  readonly lockTimeout?: number;
}

const runOptions = (command: Command): Command =>
  lockTimeout(command.option("--sql", "print the SQL instead of running it; reads no database"));

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
