import type { ConversionAnswer, RenameAnswer } from "@athanor/core";
import { InvalidArgumentError } from "commander";

import { generate, type GenerateResult } from "../generate.js";
import { diagnosticJson, renderDiagnostic, shortPath } from "../report/diagnostics.js";
import { renderDifferences } from "../report/differences.js";
import { printable, printableLines } from "../report/printable.js";
import { paint, type Outcome, type Terminal } from "../report/terminal.js";
import { renderUnmodelled } from "../report/unmodelled.js";
import { messageOf, projectOf, type CommandDefinition, type CommonOptions } from "./command.js";
import { givenOwnership, ownershipOptions } from "./ownership-options.js";
import type { OwnershipOptions } from "../ownership.js";
import { givenPlace, placeOptions, type PlaceOptions } from "./revision-options.js";
import { answerOptions, ask, renderQuestions, whyOpen } from "./questions.js";

interface Options extends CommonOptions, OwnershipOptions, PlaceOptions {
  readonly message: string;
  readonly rename: readonly RenameAnswer[];
  readonly using: readonly ConversionAnswer[];
  readonly prove: boolean;
  readonly empty?: boolean;
  readonly against: "history" | "database";
}

export const generateCommand: CommandDefinition<Options> = {
  name: "generate",
  summary: "compare the models with the migrations, and write the migration between them",
  examples: ['athanor generate -m "add tasks"', 'athanor generate -m "rename" --rename tasks.desc:description'],
  configure: (command) =>
    answerOptions(
      placeOptions(ownershipOptions(command))
        .requiredOption("-m, --message <text>", "what the revision does, for its file name and for people")
        .option("--no-prove", "write the file without running it on the scratch database first")
        .option("--empty", "write a file also where nothing has changed")
        .option(
          "--against <side>",
          "compare the models with: history, database",
          oneOf(["history", "database"]),
          "history",
        ),
    ),
  async run(_args, options, terminal) {
    const result = await generate({
      ...projectOf(options, terminal),
      message: messageOf(options.message),
      renames: options.rename,
      conversions: options.using,
      prove: options.prove,
      against: options.against,
      ...givenOwnership(options),
      ...(options.empty ? { empty: true } : {}),
      ...givenPlace(options),
      ...(terminal.interactive ? { ask } : {}),
    });
    for (const one of result.diagnostics) for (const line of renderDiagnostic(one, terminal.folder)) terminal.err(line);
    return report(result, options, terminal);
  },
};

/** Refuses what is not in the list. */
export function oneOf(choices: readonly string[]): (text: string) => string {
  return (text) => {
    if (choices.includes(text)) return text;
    throw new InvalidArgumentError(`It is one of: ${choices.join(", ")}`);
  };
}

function report(result: GenerateResult, options: Options, terminal: Terminal): Outcome {
  const { folder } = terminal;
  const common = {
    status: result.status,
    diagnostics: result.diagnostics.map(diagnosticJson),
    unmodelled: result.unmodelled,
  };
  for (const line of renderUnmodelled(result.unmodelled)) terminal.out(paint.dim(line));
  switch (result.status) {
    case "unchanged":
      terminal.out("Nothing to do: models and migrations agree. No file was written.");
      return { exitCode: 0, json: common };
    case "questions": {
      terminal.err(`No file was written: ${whyOpen(result.questions)}`);
      for (const line of renderQuestions(result.questions)) terminal.err(line);
      return { exitCode: 1, json: { ...common, questions: result.questions } };
    }
    case "unproved": {
      const { afterUpgrade, afterDowngrade } = result.proof;
      terminal.err(
        `${paint.red("error")} ${paint.dim("ATH3103")}  ${paint.bold("the migration could not be proved, so no file was written")}`,
      );
      if (afterUpgrade.length > 0) {
        terminal.err(`  after the upgrade, on ${result.judge}, this is left between database and models:`);
        for (const line of renderDifferences(afterUpgrade, { from: "database", to: "models" }, folder))
          terminal.err(`  ${line}`);
      }
      if (afterDowngrade.length > 0) {
        terminal.err(`  after the downgrade, on ${result.judge}, this is left between database and the state before:`);
        for (const line of renderDifferences(afterDowngrade, { from: "database", to: "before" }, folder))
          terminal.err(`  ${line}`);
      }
      if (terminal.verbose)
        for (const line of printableLines(result.text).split("\n")) terminal.err(paint.dim(`  | ${line}`));
      terminal.err(`  ${paint.green("hint:")} ${printable(result.hint)}`);
      return { exitCode: 1, json: { ...common, judge: result.judge, proof: result.proof } };
    }
    case "written": {
      const file = shortPath(result.file, folder);
      if (result.differences.length + result.renames.length > 0) {
        terminal.out(`Found between ${options.against === "database" ? "database" : "migrations"} and models:`);
        const sides = { from: options.against === "database" ? "database" : "migrations", to: "models" };
        for (const { title, from, to } of result.renames) {
          terminal.out(`  ${paint.cyan(">")} ${title} ${printable(from)} becomes ${printable(to)}`);
        }
        for (const line of renderDifferences(result.differences, sides, folder)) terminal.out(line);
        terminal.out();
      }
      const hazards = result.plan?.upgrade.hazards ?? [];
      for (const hazard of hazards) {
        terminal.out(`${paint.yellow("!")} ${hazard.code}: ${printable(hazard.why)}`);
        terminal.out(`    ${printable(hazard.remedy)}`);
      }
      terminal.out(`Wrote ${paint.bold(printable(file))}`);
      if (result.provedBy) {
        terminal.out(
          `Proved on ${result.provedBy}: the upgrade reaches the models, the downgrade returns, and planning again finds nothing.`,
        );
      } else if (result.plan) {
        terminal.out("Not proved, as asked.");
      }
      const next = paint.cyan(terminal.commandLine("upgrade"));
      terminal.out(
        result.plan
          ? `Next: review the file, then run ${next}`
          : `Next: fill in upgrade and downgrade, then run ${next}`,
      );
      return {
        exitCode: 0,
        json: {
          ...common,
          file: result.file,
          revision: result.revision,
          differences: result.differences,
          renames: result.renames,
          provedBy: result.provedBy,
          hazards,
          upgrade: result.plan?.upgrade.calls.flat() ?? [],
          downgrade: result.plan?.downgrade.calls.flat() ?? [],
        },
      };
    }
  }
}
