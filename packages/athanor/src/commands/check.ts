import { DiagnosticError } from "@athanor/core";

import { check } from "../check.js";
import { diagnosticJson, renderDiagnostic } from "../report/diagnostics.js";
import { databaseMark, editorLine, modelsMark, renderDifferences, type EditorMark } from "../report/differences.js";
import { paint, type Outcome, type Terminal } from "../report/terminal.js";
import { plural, renderUnmodelled } from "../report/unmodelled.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";
import { oneOf } from "./generate.js";
import { givenOwnership, ownershipOptions } from "./ownership-options.js";
import type { OwnershipOptions } from "../ownership.js";
import { openProject } from "../workspace/project.js";

interface Options extends CommonOptions, OwnershipOptions {
  readonly database?: boolean;
  readonly format: "text" | "editor";
}

export const checkCommand: CommandDefinition<Options> = {
  name: "check",
  summary: "say whether models and migrations agree (exit code 2 where they do not)",
  examples: ["athanor check", "athanor check --database", "athanor check --format editor"],
  configure: (command) =>
    ownershipOptions(command)
      .option("--database", "compare with the live database as well")
      .option(
        "--format <format>",
        "text, or editor: file:line:column: severity: message [code]",
        oneOf(["text", "editor"]),
        "text",
      ),
  async run(_args, options, terminal): Promise<Outcome> {
    const mark = options.format === "editor" ? editorMarks(options, terminal) : null;
    const result = await check({
      ...projectOf(options, terminal),
      ...givenOwnership(options),
      ...(options.database ? { database: true } : {}),
    }).catch(async (error: unknown) => {
      if (error instanceof DiagnosticError) for (const one of error.diagnostics) await mark?.(one);
      throw error;
    });
    const json = {
      models: result.models,
      database: result.database,
      pending: result.pending,
      unmodelled: result.unmodelled,
      diagnostics: result.diagnostics.map(diagnosticJson),
    };
    if (mark) {
      for (const one of [...result.diagnostics, ...result.models.map(modelsMark)]) await mark(one);
      if (result.pending.length > 0)
        await mark({ severity: "warning", code: "ATH3203", message: lacks(result.pending) });
      else for (const one of result.database ?? []) await mark(databaseMark(one));
      return { exitCode: result.exitCode, json };
    }
    for (const one of result.diagnostics) for (const line of renderDiagnostic(one, terminal.folder)) terminal.err(line);
    for (const line of renderUnmodelled(result.unmodelled)) terminal.out(paint.dim(line));
    if (result.models.length > 0) {
      terminal.out(`Models and migrations differ in ${result.models.length} ${plural("place", result.models.length)}:`);
      for (const line of renderDifferences(result.models, { from: "migrations", to: "models" }, terminal.folder))
        terminal.out(line);
      const first = result.diagnostics.some(({ code }) => code === "ATH5101")
        ? "Join the heads, and then write"
        : "Write";
      terminal.out(`${first} the migration: ${paint.cyan(terminal.commandLine("generate", '-m "..."'))}`);
    }
    // Where the history is not sound, running it is no advice.
    if (result.exitCode === 4) return { exitCode: 4, json };
    if (result.pending.length > 0) {
      terminal.out(`T${lacks(result.pending).slice(1)}`);
      terminal.out(`Run them: ${paint.cyan(terminal.commandLine("upgrade"))}`);
    } else if (result.database && result.database.length > 0) {
      terminal.out(
        `Database and migrations differ in ${result.database.length} ${plural("place", result.database.length)}:`,
      );
      for (const line of renderDifferences(result.database, { from: "database", to: "migrations" }, terminal.folder))
        terminal.out(line);
      terminal.out(
        "Somebody changed the database by hand, stamped what was not run, or edited an applied migration. What would undo it:",
      );
      terminal.out(paint.cyan(terminal.commandLine("diff", "--from database --to migrations --sql")));
    }
    if (result.exitCode === 0)
      terminal.out(options.database ? "Models, migrations and database agree." : "Models and migrations agree.");
    return { exitCode: result.exitCode, json };
  },
};

const lacks = (pending: readonly string[]) =>
  `the database lacks ${pending.length} ${plural("revision", pending.length)}: ${pending.join(", ")}`;

/** Prints marks for an editor. What has no place of its own is marked in the configuration. */
function editorMarks(options: Options, terminal: Terminal): (mark: EditorMark) => Promise<void> {
  const otherwise = async () => {
    const project = await openProject(projectOf(options, terminal)).catch(() => null);
    return project?.configFile ?? options.config ?? "athanor.config.ts";
  };
  // From the working directory, whoever started the command: that is what an editor's task knows.
  return async (mark) => terminal.out(editorLine(mark, terminal.cwd, mark.at ? "" : await otherwise()));
}
