import { relative } from "node:path";

import { displayName, type Diagnostic, type Position } from "@athanor/core";

import { printable, printableLines } from "./printable.js";
import { paint } from "./terminal.js";

/** A position as editors and terminals link it: `src/schema.ts:14:3`. */
export function place({ file, line, column }: Position, cwd: string): string {
  return printable(`${shortPath(file, cwd)}:${line}:${column}`);
}

/** A path from the working directory, unless that would lead upwards. */
export function shortPath(file: string, cwd: string): string {
  const path = relative(cwd, file);
  return path === "" ? "." : path.startsWith("..") ? file : path;
}

/** The lines of one diagnostic: code and message, place, explanation, hint. */
export function renderDiagnostic(diagnostic: Diagnostic, cwd: string): string[] {
  const colour = { error: paint.red, warning: paint.yellow, note: paint.cyan }[diagnostic.severity];
  const lines = [
    `${colour(diagnostic.severity)} ${paint.dim(diagnostic.code)}  ${paint.bold(printable(diagnostic.message))}`,
  ];
  if (diagnostic.at) lines.push(`  at ${place(diagnostic.at, cwd)}`);
  for (const line of diagnostic.detail ?? [])
    lines.push(
      ...printableLines(line)
        .split("\n")
        .map((one) => `  ${one}`),
    );
  const [first, ...rest] = printableLines(diagnostic.hint).split("\n");
  lines.push(`  ${paint.green("hint:")} ${first}`, ...rest.map((line) => `  ${line}`));
  return lines;
}

/** A diagnostic as plain data, for `--json`. */
export function diagnosticJson({
  code,
  severity,
  message,
  at,
  subject,
  detail,
  hint,
}: Diagnostic): Record<string, unknown> {
  return {
    code,
    severity,
    message,
    ...(at ? { at } : {}),
    ...(subject ? { subject: displayName(subject) } : {}),
    ...(detail ? { detail } : {}),
    hint,
  };
}
