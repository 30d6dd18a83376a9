import { type ConversionAnswer, type RenameAnswer } from "@athanor/core";

import { plan, serializePlan, type PlanSource } from "../plan.js";
import { renderDiagnostic } from "../report/diagnostics.js";
import { renderDifferences } from "../report/differences.js";
import { printable } from "../report/printable.js";
import { paint, type Outcome } from "../report/terminal.js";
import { renderUnmodelled } from "../report/unmodelled.js";
import { openProject, type Project } from "../workspace/project.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";
import { ownershipOptions } from "./ownership-options.js";
import type { OwnershipOptions } from "../ownership.js";
import { answerOptions, renderQuestions } from "./questions.js";
import { fail } from "@athanor/core";

interface Options extends CommonOptions, OwnershipOptions {
  readonly from: string;
  readonly to: string;
  readonly sql?: boolean;
  readonly rename: readonly RenameAnswer[];
  readonly using: readonly ConversionAnswer[];
}

const sides = "models, migrations, database, nothing, or a .sql file";

export const diffCommand: CommandDefinition<Options> = {
  name: "diff",
  summary: "compare any two of: models, migrations, database, SQL files, nothing (exit code 2 where they differ)",
  examples: [
    "athanor diff --from database --to models",
    "athanor diff --from nothing --to models --sql",
    "athanor diff --from migrations --to database --json",
  ],
  configure: (command) =>
    answerOptions(
      ownershipOptions(command)
        .requiredOption("--from <side>", sides)
        .requiredOption("--to <side>", sides)
        .option("--sql", "print the SQL that leads from one to the other"),
    ),
  async run(_args, options, terminal): Promise<Outcome> {
    const project = await openProject(projectOf(options, terminal));
    const { scratch, prelude, derivedNames } = project.config;
    const result = await plan({
      from: sideOf(options.from, project),
      to: sideOf(options.to, project),
      dialect: project.dialect,
      renames: options.rename,
      conversions: options.using,
      cwd: project.root,
      ...(options.strict ? { strict: true } : {}),
      ...(options.adoptUnknown ? { owns: () => true } : {}),
      bookkeeping: project.bookkeeping,
      ...(scratch ? { scratch } : {}),
      ...(prelude ? { prelude } : {}),
      ...(derivedNames ? { derivedNames } : {}),
    });
    for (const one of result.diagnostics) for (const line of renderDiagnostic(one, terminal.folder)) terminal.err(line);
    if (result.status === "questions") {
      for (const line of renderQuestions(result.questions)) terminal.err(line);
      return { exitCode: 1, json: { plan: serializePlan(result) } };
    }
    if (options.sql) {
      const { statements } = result.upgrade;
      const head = project.dialect.scriptHead(statements);
      for (const sql of [...head, ...statements.map((one) => one.sql)]) terminal.script(`${sql};`);
    } else {
      for (const line of renderUnmodelled(result.unmodelled)) terminal.out(paint.dim(line));
      for (const line of renderDifferences(result.differences, { from: options.from, to: options.to }, terminal.folder))
        terminal.out(line);
      for (const { code, why } of result.upgrade.hazards)
        terminal.out(`${paint.yellow("!")} ${code}: ${printable(why)}`);
      if (result.differences.length === 0) terminal.out(`No difference between ${options.from} and ${options.to}.`);
    }
    return { exitCode: result.differences.length > 0 ? 2 : 0, json: { plan: serializePlan(result) } };
  },
};

function sideOf(word: string, project: Project): PlanSource {
  if (word === "models") return project.sources;
  if (word === "migrations" || word === "history") return { migrations: project.migrations };
  if (word === "database") return project.config.database;
  if (word === "nothing") return "nothing";
  if (word.endsWith(".sql")) return { files: [word] };
  return fail({
    code: "ATH5203",
    message: `${JSON.stringify(word)} is not a side to compare`,
    hint: `the sides are: ${sides}`,
  });
}
