import type { Standing } from "@athanor/core";

import { current } from "../standing.js";
import { diagnosticJson, renderDiagnostic, shortPath } from "../report/diagnostics.js";
import { printable, shortened } from "../report/printable.js";
import { paint, type Terminal } from "../report/terminal.js";
import { plural } from "../report/unmodelled.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";

interface Options extends CommonOptions {
  readonly checkHeads?: boolean;
}

export const currentCommand: CommandDefinition<Options> = {
  name: "current",
  summary: "show which revision the database is at",
  examples: ["athanor current", "athanor current -v", "athanor current --check-heads"],
  configure: (command) => command.option("--check-heads", "exit code 3 unless everything is applied"),
  async run(_args, options, terminal) {
    const result = await current(projectOf(options, terminal));
    for (const one of [...result.heads, ...result.implied]) show(one, terminal);
    if (result.heads.length === 0) terminal.out("base: no revision is applied.");
    const { length } = result.pending;
    const isKnown = result.diagnostics.length === 0;
    // From an unknown revision there is no way to any other.
    if (length > 0 && isKnown)
      terminal.out(
        `${length} ${plural("revision", length)} pending; run ${paint.cyan(terminal.commandLine("upgrade", result.target === "heads" ? "heads" : ""))}`,
      );
    for (const { revision, direction, step } of result.interrupted) {
      terminal.out(
        `${paint.yellow("!")} ${direction} of ${shortened(revision)} stopped after ${step} committed statement(s); run ${direction} again to go on from there`,
      );
    }
    if (result.heads.some(({ is }) => is === "redundant"))
      terminal.out("Redundant rows are harmless; the next upgrade removes them.");
    for (const one of result.diagnostics) for (const line of renderDiagnostic(one, terminal.folder)) terminal.err(line);
    const json = ({ id, isHead, is, file }: Standing) => ({
      id,
      isHead,
      is,
      ...(file ? { message: file.revision.message } : {}),
    });
    return {
      exitCode: !isKnown ? 4 : options.checkHeads && length > 0 ? 3 : 0,
      json: {
        heads: result.heads.map(json),
        implied: result.implied.map(json),
        pending: result.pending.map((file) => file.revision.id),
        interrupted: result.interrupted,
        diagnostics: result.diagnostics.map(diagnosticJson),
      },
    };
  },
};

function show({ id, file, isHead, is }: Standing, terminal: Terminal): void {
  const mark = {
    row: isHead ? paint.green(" (head)") : "",
    implied: paint.dim(" (implied)"),
    redundant: paint.yellow(" (redundant)"),
    unknown: "",
  }[is];
  const about = file ? `  ${shortened(file.revision.message)}` : "  (unknown: no migration file has this id)";
  terminal.out(`${paint.bold(shortened(id))}${mark}${about}`);
  if (!terminal.verbose || !file) return;
  const { parents, createdAt } = file.revision;
  terminal.out(paint.dim(`    follows ${parents.join(", ") || "nothing"}, created ${printable(createdAt)}`));
  terminal.out(paint.dim(`    ${printable(shortPath(file.file, terminal.folder))}`));
}
