import type { CurrentResult } from "../standing.js";
import { diagnosticJson, renderDiagnostic } from "./diagnostics.js";
import { shortened } from "./printable.js";
import { paint, type Outcome, type Terminal } from "./terminal.js";
import { plural } from "./unmodelled.js";

/** Tells where a database stands. */
export function reportCurrent(result: CurrentResult, terminal: Terminal): Outcome {
  for (const { id, file, isHead } of result.heads) {
    const about = file ? `  ${shortened(file.revision.message)}` : "  (unknown: no migration file has this id)";
    terminal.out(`${paint.bold(shortened(id))}${isHead ? paint.green(" (head)") : ""}${about}`);
  }
  if (result.heads.length === 0) terminal.out("base: no revision is applied.");
  const { length } = result.pending;
  // From an unknown revision there is no way to any other.
  if (length > 0 && result.diagnostics.length === 0)
    terminal.out(`${length} ${plural("revision", length)} pending; run ${paint.cyan(terminal.commandLine("upgrade"))}`);
  for (const { revision, direction, step } of result.interrupted) {
    terminal.out(
      `${paint.yellow("!")} ${direction} of ${shortened(revision)} stopped after ${step} committed statement(s); run ${direction} again to go on from there`,
    );
  }
  const unseen = result.unverifiable.length;
  if (terminal.verbose && unseen > 0)
    terminal.out(
      `Edits of ${unseen} applied ${plural("revision", unseen)} cannot be detected: what ran, or what is here, is JavaScript, which each build may write in another way.`,
    );
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
      unverifiable: result.unverifiable.map((file) => file.revision.id),
      diagnostics: result.diagnostics.map(diagnosticJson),
    },
  };
}
