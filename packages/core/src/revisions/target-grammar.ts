import { fail } from "../diagnostic.js";

/** A target as written: a point, or a number of steps from one. */
export interface Target {
  /** As it was written, for messages. */
  readonly text: string;
  readonly branch: string | null;
  /** Null: counted from where the database is. */
  readonly symbol: string | null;
  /** Steps up (or, negative, down) from there; null where none are named. */
  readonly offset: number | null;
}

/** A range as written. A null end is open. */
export interface TargetRange {
  readonly text: string;
  readonly from: Target | null;
  readonly to: Target | null;
}

const GRAMMAR = [
  'target   = relative | absolute                     range = [ target ] ":" [ target ]',
  'absolute = [ branch "@" ] symbol',
  'relative = [ branch "@" ] [ symbol ] ( "+" | "-" ) digits',
  'symbol   = "head" | "heads" | "base" | "current" | id | beginning of an id (4 characters or more) | label',
  "branch   = label | id | beginning of an id",
].join("\n");

const EXAMPLES = {
  "a target": "head, +1, -2, head-1, 3f9c2a7b1d04, 3f9c+1",
  "a range": "3f9c:head, 3f9c:, :head-1, -3:",
};

const TARGET = /^(?:(?<branch>[^\s@+:-]+)@)?(?<symbol>[^\s@+:-]+)?(?<offset>[+-]\d+)?$/u;

/**
 * Parses a target. Spaces around it do not count.
 * @throws DiagnosticError ATH4121 with the grammar
 */
export function parseTarget(text: string): Target {
  const trimmed = text.trim();
  const { branch = null, symbol = null, offset = null } = TARGET.exec(trimmed)?.groups ?? {};
  if ((symbol === null && offset === null) || trimmed.includes("..")) return syntaxError(text, "a target");
  return { text: trimmed, branch, symbol, offset: offset === null ? null : Number(offset) };
}

/** The steps of `+2`, `-1` and `current-1`, which count from where the database is; null for every other target. */
export function stepsOf({ symbol, offset }: Target): number | null {
  return symbol === null || symbol.toLowerCase() === "current" ? offset : null;
}

/** Whether the text is meant as a range. */
export function isRange(text: string): boolean {
  return text.includes(":");
}

/**
 * Parses a range.
 * @throws DiagnosticError ATH4121 with the grammar
 */
export function parseRange(text: string): TargetRange {
  const ends = text.split(":");
  if (ends.length !== 2) return syntaxError(text, "a range");
  const [from, to] = ends.map((end) => (end.trim() === "" ? null : parseTarget(end)));
  return { text: text.trim(), from: from!, to: to! };
}

function syntaxError(text: string, what: keyof typeof EXAMPLES): never {
  const hint = `write it so:\n${GRAMMAR}\nfor example: ${EXAMPLES[what]}`;
  fail({ code: "ATH4121", message: `${JSON.stringify(text)} is not ${what}`, hint });
}
