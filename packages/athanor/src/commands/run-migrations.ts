import type { RunResult } from "@athanor/core";
import type { Command } from "commander";

import { downgrade, offlineSql, upgrade } from "../run.js";
import { diagnosticJson, renderDiagnostic } from "../report/diagnostics.js";
import { printable, printableLines, shortened } from "../report/printable.js";
import { paint, type Outcome, type Terminal } from "../report/terminal.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";
import { lockTimeout } from "./lock-timeout.js";

interface Options extends CommonOptions {
  readonly sql?: boolean;
  readonly lockTimeout?: number;
}

const runOptions = (command: Command): Command =>
  lockTimeout(command.option("--sql", "print the SQL instead of running it; reads no database"));

function showStatement(sql: string, terminal: Terminal): void {
  for (const line of printableLines(sql).split("\n")) terminal.out(paint.dim(`    ${line}`));
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
  const past = direction === "upgrade" ? "up" : "down";
  const started = Date.now();
  const result: RunResult = await (direction === "upgrade" ? upgrade : downgrade)({
    ...project,
    target,
    ...(options.lockTimeout === undefined ? {} : { lockTimeout: options.lockTimeout * 1000 }),
    onRevisionDone: ({ revision }) =>
      terminal.out(`${paint.green("✓")} ${past}  ${revision.id}  ${shortened(revision.message)}`),
    ...(terminal.verbose ? { onStatement: ({ sql }: { sql: string }) => showStatement(sql, terminal) } : {}),
  });
  for (const one of result.diagnostics) for (const line of renderDiagnostic(one, terminal.folder)) terminal.err(line);
  for (const note of result.notes) terminal.out(`${paint.yellow("!")} ${printable(note)}`);
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
      ...(result.notes.length > 0 ? { notes: result.notes } : {}),
      diagnostics: result.diagnostics.map(diagnosticJson),
    },
  };
}
