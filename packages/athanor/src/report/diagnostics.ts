import { relative } from "node:path";

import { displayName, type Diagnostic, type Position } from "@athanor/core";

import { printable, shortened } from "./printable.js";
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

/** What a screen still shows of one line. The whole of it is in `--json`. */
const LONGEST = 2000;

/** The lines of one diagnostic: code and message, place, explanation, hint. */
export function renderDiagnostic(diagnostic: Diagnostic, cwd: string): string[] {
  const colour = { error: paint.red, warning: paint.yellow, note: paint.cyan }[diagnostic.severity];
  const lines = [
    `${colour(diagnostic.severity)} ${paint.dim(diagnostic.code)}  ${paint.bold(shortened(diagnostic.message, LONGEST))}`,
  ];
  if (diagnostic.at) lines.push(`  at ${place(diagnostic.at, cwd)}`);
  for (const line of diagnostic.detail ?? [])
    lines.push(...line.split("\n").map((one) => `  ${shortened(one, LONGEST)}`));
  const [first, ...rest] = diagnostic.hint.split("\n").map((one) => shortened(one, LONGEST));
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
