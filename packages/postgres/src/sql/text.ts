import { isSql, rawSql, type Argument, type Statement } from "@athanor/core";

import { literal, quoteText, withoutNul, type SqlOrValue } from "./literals.js";

/**
 * One statement that runs in a transaction.
 * @throws DiagnosticError ATH2202 where a driver would take U+0000 for its end
 */
export function statement(sql: string): Statement {
  withoutNul(sql);
  return { sql, transactional: true };
}

/** The SQL of what a call gave as SQL or as a plain value. */
export function textOf(value: SqlOrValue): string {
  return isSql(value) ? value.$sql : literal(value);
}

/**
 * An expression as a call shows it: a plain literal as a JavaScript value, everything else as SQL.
 * `textOf` gives back an equal text.
 */
export function expressionArgument(expression: string): SqlOrValue {
  const string = /^'((?:[^'\\]|'')*)'$/.exec(expression);
  if (string) return string[1]!.replaceAll("''", "'");
  if (/^-?\d+(\.\d+)?$/.test(expression) && String(Number(expression)) === expression) return Number(expression);
  if (expression === "true" || expression === "false") return expression === "true";
  return rawSql(expression);
}

/** An options object without the entries that say nothing. */
export function options(entries: Record<string, Argument>): { [key: string]: Argument } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

/** `, options` for the end of an argument list, or nothing where no option is set. */
export function optional(entries: Record<string, Argument>): Argument[] {
  const kept = options(entries);
  return Object.keys(kept).length > 0 ? [kept] : [];
}

/** `COMMENT ON <target> IS ...`. */
export function commentOn(target: string, comment: string | null): Statement {
  return statement(`COMMENT ON ${target} IS ${comment === null ? "NULL" : quoteText(comment)}`);
}

/** Storage parameters as `WITH` and `SET` take them. */
export function storageParameters(storage: Readonly<Record<string, string>>): string {
  return Object.entries(storage)
    .map(([name, value]) => `${name} = ${/^[\w.+-]+$/.test(value) ? value : quoteText(value)}`)
    .join(", ");
}

/**
 * Sets storage parameters or options, and back to their defaults where the value is null.
 * @param alter the beginning of the statement: `ALTER TABLE "tasks"`
 */
export function setStorage(alter: string, storage: Readonly<Record<string, string | null>> = {}): Statement[] {
  const entries = Object.entries(storage);
  const set = entries.filter((entry): entry is [string, string] => entry[1] !== null);
  const reset = entries.filter(([, value]) => value === null).map(([name]) => name);
  return [
    ...(set.length > 0 ? [statement(`${alter} SET (${storageParameters(Object.fromEntries(set))})`)] : []),
    ...(reset.length > 0 ? [statement(`${alter} RESET (${reset.join(", ")})`)] : []),
  ];
}

/** `{fillfactor=70}` as the catalog keeps it, sorted by name. */
export function readStorage(reloptions: readonly string[] | null): Record<string, string> {
  const entries = (reloptions ?? []).map((one): [string, string] => {
    const at = one.indexOf("=");
    return at < 0 ? [one, "true"] : [one.slice(0, at), one.slice(at + 1)];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
