import { fail, isSql, type Sql } from "@athanor/core";

/** A string as a SQL literal, whatever `standard_conforming_strings` says. */
export function quoteText(text: string): string {
  withoutNul(text);
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes("\\") ? `E${quoted.replaceAll("\\", "\\\\")}` : quoted;
}

/** A string as the texts of a catalog write it: a backslash is a backslash there. */
export function catalogText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** @throws DiagnosticError ATH2202 where the text holds U+0000 */
export function withoutNul(text: string): void {
  if (!text.includes("\0")) return;
  fail({
    code: "ATH2202",
    message: "PostgreSQL cannot store the character U+0000, neither in a name nor in text",
    hint: "remove it",
  });
}

/** A JavaScript value as a SQL literal: what `sql` puts in place of an interpolated value. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return "NULL";
  if (isSql(value)) return value.$sql;
  switch (typeof value) {
    case "string":
      return quoteText(value);
    case "number":
      return Number.isFinite(value) ? String(value) : `'${value}'`;
    case "bigint":
      return String(value);
    case "boolean":
      return value ? "TRUE" : "FALSE";
    case "object":
      if (value instanceof Date) return quoteText(value.toISOString());
      if (value instanceof Uint8Array) return `'\\x${Buffer.from(value).toString("hex")}'::bytea`;
      if (Array.isArray(value)) return value.length ? `ARRAY[${value.map(literal).join(", ")}]` : "'{}'";
      return `${quoteText(JSON.stringify(value))}::jsonb`;
    default:
      return fail({
        code: "ATH2203",
        message: `a ${typeof value} cannot be a value in SQL`,
        hint: "pass a string, number, bigint, boolean, null, Date, Uint8Array, array or plain object",
      });
  }
}

/** What a call may give where SQL is expected: SQL as it is, or a plain value that becomes a literal. */
export type SqlOrValue = Sql | string | number | boolean | null;
