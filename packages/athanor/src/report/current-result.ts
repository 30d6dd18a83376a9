import type { Standing } from "@athanor/core";

import type { CurrentResult } from "../history/standing.js";
import { diagnosticJson, renderDiagnostic, shortPath } from "./diagnostics.js";
import { printable, shortened } from "./printable.js";
import { paint, type Outcome, type Terminal } from "./terminal.js";
import { plural } from "./unmodelled.js";

/** Tells where a database stands. */
export function reportCurrent(
  result: CurrentResult,
  terminal: Terminal,
  { checkHeads = false }: { readonly checkHeads?: boolean } = {},
): Outcome {
  for (const one of [...result.heads, ...result.implied]) show(one, terminal);
  if (result.heads.length === 0) terminal.out("base: no revision is applied.");
  const { length } = result.pending;
  // From an unknown revision there is no way to any other.
  const isKnown = result.diagnostics.length === 0;
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
  const unseen = result.unverifiable.length;
  if (terminal.verbose && unseen > 0)
    terminal.out(
      `Edits of ${unseen} applied ${plural("revision", unseen)} cannot be detected: what ran, or what is here, is JavaScript, which each build may write in another way.`,
    );
  for (const one of result.diagnostics) for (const line of renderDiagnostic(one, terminal.folder)) terminal.err(line);
  const json = ({ id, isHead, is, file }: Standing) => ({
    id,
    isHead,
    is,
    ...(file ? { message: file.revision.message } : {}),
  });
  return {
    exitCode: !isKnown ? 4 : checkHeads && length > 0 ? 3 : 0,
    json: {
      heads: result.heads.map(json),
      implied: result.implied.map(json),
      pending: result.pending.map((file) => file.revision.id),
      interrupted: result.interrupted,
      unverifiable: result.unverifiable.map((file) => file.revision.id),
      diagnostics: result.diagnostics.map(diagnosticJson),
    },
  };
}

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
