import { check } from "../check.js";
import { diagnosticJson, renderDiagnostic } from "../report/diagnostics.js";
import { editorLine, renderDifferences } from "../report/differences.js";
import { paint, type Outcome } from "../report/terminal.js";
import { plural, renderUnmodelled } from "../report/unmodelled.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";
import { oneOf } from "./generate.js";
import { openProject } from "../workspace/project.js";

interface Options extends CommonOptions {
  readonly database?: boolean;
  readonly format: "text" | "editor";
}

export const checkCommand: CommandDefinition<Options> = {
  name: "check",
  summary: "say whether models and migrations agree (exit code 2 where they do not)",
  examples: ["athanor check", "athanor check --database", "athanor check --format editor"],
  configure: (command) =>
    command
      .option("--database", "compare with the live database as well")
      .option("--format <format>", "text, or editor: file:line:column: severity: message [code]", oneOf(["text", "editor"]), "text"),
  async run(_args, options, terminal): Promise<Outcome> {
    const result = await check({ ...projectOf(options, terminal), ...(options.database ? { database: true } : {}) });
    const json = {
      models: result.models,
      database: result.database,
      pending: result.pending,
      unmodelled: result.unmodelled,
      diagnostics: result.diagnostics.map(diagnosticJson),
    };
    if (options.format === "editor") {
      const project = await openProject(projectOf(options, terminal));
      const otherwise = project.configFile ?? project.root;
      for (const one of [...result.models, ...(result.database ?? [])]) terminal.out(editorLine(one, terminal.cwd, otherwise));
      return { exitCode: result.exitCode, json };
    }
    for (const one of result.diagnostics) for (const line of renderDiagnostic(one, terminal.cwd)) terminal.err(line);
    for (const line of renderUnmodelled(result.unmodelled)) terminal.out(paint.dim(line));
    if (result.models.length > 0) {
      terminal.out(`Models and migrations differ in ${result.models.length} ${plural("place", result.models.length)}:`);
      for (const line of renderDifferences(result.models, { from: "migrations", to: "models" }, terminal.cwd)) terminal.out(line);
      terminal.out(`Write the migration: ${paint.cyan('athanor generate -m "..."')}`);
    }
    if (result.pending.length > 0) {
      terminal.out(`The database lacks ${result.pending.length} ${plural("revision", result.pending.length)}: ${result.pending.join(", ")}`);
      terminal.out(`Run them: ${paint.cyan("athanor upgrade")}`);
    } else if (result.database && result.database.length > 0) {
      terminal.out(`Database and migrations differ in ${result.database.length} ${plural("place", result.database.length)}:`);
      for (const line of renderDifferences(result.database, { from: "database", to: "migrations" }, terminal.cwd)) terminal.out(line);
      terminal.out("Somebody changed the database by hand, or an applied migration was edited.");
    }
    if (result.exitCode === 0) terminal.out(options.database ? "Models, migrations and database agree." : "Models and migrations agree.");
    return { exitCode: result.exitCode, json };
  },
};
