import { relative, sep } from "node:path";

import type { Address } from "./schema/address.js";

/** A place in a source file. `file` is an absolute path; `line` and `column` count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A position for people: `src/user.ts:12:3`, from a folder. */
export function sayPosition({ file, line, column }: Position, root: string): string {
  return `${relative(root, file).replaceAll(sep, "/")}:${line}:${column}`;
}

/**
 * Everything Athanor has to say to a person about something that went wrong or looks wrong:
 * what (`message`), where (`at`, `subject`), why (`detail`, `cause`) and what to do (`hint`).
 */
export interface Diagnostic {
  /** Stable and documented in `docs/diagnostics.md`: `ATH` and four digits. */
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  /** One sentence, without a full stop, that names the object concerned. */
  readonly message: string;
  readonly at?: Position;
  readonly subject?: Address;
  /** Further lines of explanation, for example what the server said. */
  readonly detail?: readonly string[];
  /** The next thing to do, with the user's own names filled in. May span lines. */
  readonly hint: string;
  readonly cause?: unknown;
}

/** One or more diagnostics, thrown. `message` holds all that they say, so that an uncaught one is still readable. */
export class DiagnosticError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: Diagnostic | readonly Diagnostic[]) {
    const list = Array.isArray(diagnostics) ? (diagnostics as readonly Diagnostic[]) : [diagnostics as Diagnostic];
    super(list.map(linesOf).join("\n"), { cause: list[0]?.cause });
    this.name = "DiagnosticError";
    this.diagnostics = list;
  }
}

function linesOf({ code, message, at, detail = [], hint }: Diagnostic): string {
  const place = at ? [`at ${at.file}:${at.line}:${at.column}`] : [];
  return [`${code} ${message}`, ...place, ...detail, `hint: ${hint}`].join("\n").replaceAll("\n", "\n  ");
}

/** Throws one error-level diagnostic. */
export function fail(diagnostic: Omit<Diagnostic, "severity">): never {
  throw new DiagnosticError({ severity: "error", ...diagnostic });
}
