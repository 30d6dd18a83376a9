import { DiagnosticError } from "@athanor/core";

import { diagnosticJson, renderDiagnostic } from "./diagnostics.js";
import { printableLines } from "./printable.js";
import type { Outcome, Terminal } from "./terminal.js";

/** Files that contradict each other, several heads, and a database at a revision that no file has: see the exit codes. */
const invalidHistory = new Set([
  "ATH4111",
  "ATH4112",
  "ATH4113",
  "ATH4114",
  "ATH4115",
  "ATH4130",
  "ATH4131",
  "ATH5101",
]);

/** Tells what was thrown, and the exit code that follows from it. */
export function failure(error: unknown, terminal: Terminal): Outcome {
  const diagnostics =
    error instanceof DiagnosticError
      ? error.diagnostics
      : [
          {
            code: "ATH5999",
            severity: "error" as const,
            message: error instanceof Error ? error.message : String(error),
            detail:
              error instanceof Error && error.stack
                ? error.stack.split("\n").slice(1, terminal.verbose ? undefined : 4)
                : [],
            hint: "this is a fault of Athanor: please report it, with the lines above",
          },
        ];
  for (const one of diagnostics) {
    for (const line of renderDiagnostic(one, terminal.folder)) terminal.err(line);
    const { cause } = one as { cause?: unknown };
    if (terminal.verbose && cause instanceof Error && cause.stack) terminal.err(printableLines(cause.stack));
  }
  const exitCode = diagnostics.some(({ code }) => invalidHistory.has(code)) ? 4 : 1;
  return { exitCode, json: { diagnostics: diagnostics.map(diagnosticJson) } };
}
