import { current } from "../run.js";
import { diagnosticJson, renderDiagnostic } from "../report/diagnostics.js";
import { shortened } from "../report/printable.js";
import { paint } from "../report/terminal.js";
import { plural } from "../report/unmodelled.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";

export const currentCommand: CommandDefinition<CommonOptions> = {
  name: "current",
  summary: "show which revision the database is at",
  examples: ["athanor current"],
  configure: (command) => command,
  async run(_args, options, terminal) {
    const result = await current(projectOf(options, terminal));
    for (const { id, file, isHead } of result.heads) {
      const about = file ? `  ${shortened(file.revision.message)}` : "  (unknown: no migration file has this id)";
      terminal.out(`${paint.bold(shortened(id))}${isHead ? paint.green(" (head)") : ""}${about}`);
    }
    if (result.heads.length === 0) terminal.out("base: no revision is applied.");
    const { length } = result.pending;
    // From an unknown revision there is no way to any other.
    if (length > 0 && result.diagnostics.length === 0)
      terminal.out(
        `${length} ${plural("revision", length)} pending; run ${paint.cyan(terminal.commandLine("upgrade"))}`,
      );
    for (const { revision, direction, step } of result.interrupted) {
      terminal.out(
        `${paint.yellow("!")} ${direction} of ${shortened(revision)} stopped after ${step} committed statement(s); run ${direction} again to go on from there`,
      );
    }
    for (const one of result.diagnostics) for (const line of renderDiagnostic(one, terminal.folder)) terminal.err(line);
    return {
      exitCode: result.diagnostics.length > 0 ? 4 : 0,
      json: {
        heads: result.heads.map(({ id, isHead, file }) => ({
          id,
          isHead,
          ...(file ? { message: file.revision.message } : {}),
        })),
        pending: result.pending.map((file) => file.revision.id),
        interrupted: result.interrupted,
        diagnostics: result.diagnostics.map(diagnosticJson),
      },
    };
  },
};
