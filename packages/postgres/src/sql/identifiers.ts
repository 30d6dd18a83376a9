import { fail, splitName } from "@athanor/core";

import { wellFormed } from "./well-formed.js";

/** PostgreSQL's words that cannot stand as a name everywhere without quotes: all but its "unreserved" ones. */
const keywords = new Set(
  `
    all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case
    cast char character check coalesce collate collation column concurrently constraint create cross
    current_catalog current_date current_role current_schema current_time current_timestamp current_user dec
    decimal default deferrable desc distinct do else end except exists extract false fetch float for foreign freeze
    from full grant greatest group grouping having ilike in initially inner inout int integer intersect interval
    into is isnull join lateral leading least left like limit localtime localtimestamp national natural nchar none
    normalize not notnull null nullif numeric offset on only or order out outer overlaps overlay placing position
    precision primary real references returning right row select session_user setof similar smallint some substring
    symmetric table tablesample then time timestamp to trailing treat trim true union unique user using values
    varchar variadic verbose when where window with xmlattributes xmlconcat xmlelement xmlexists xmlforest
    xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable
  `
    .split(/\s+/)
    .filter(Boolean),
);

/** An identifier for SQL: in double quotes unless PostgreSQL reads it back the same without them. */
export function quoteName(name: string): string {
  if (/^[a-z_][a-z0-9_]*$/.test(name) && !keywords.has(name)) return name;
  return `"${name.replaceAll('"', '""')}"`;
}

/** A qualified identifier for SQL. Always with its schema, so that no `search_path` can redirect it. */
export function qualify(schema: string, name: string): string {
  return `${quoteName(schema)}.${quoteName(name)}`;
}

/** Names for a list in SQL. */
export function quoteNames(names: readonly string[]): string {
  return names.map(quoteName).join(", ");
}

/** PostgreSQL cuts names at 63 bytes, never inside a character. A half of a surrogate pair arrives there as U+FFFD. */
export function storedName(name: string): string {
  // No character takes more than three bytes per unit.
  if (name.length <= 21) return wellFormed(name);
  const bytes = Buffer.from(name, "utf8");
  if (bytes.length <= 63) return wellFormed(name);
  let end = 63;
  while (end > 0 && (bytes[end]! & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end).toString("utf8");
}

/**
 * The name that PostgreSQL derives for something of a table, for example `tasks_id_seq` or `tasks_pkey`: where it is too
 * long, table and column are shortened in turn, the longer first.
 */
export function derivedName(table: string, column: string | null, label: string): string {
  const overhead = label.length + 1 + (column === null ? 0 : 1);
  let tableLength = Buffer.byteLength(table);
  let columnLength = column === null ? 0 : Buffer.byteLength(column);
  while (tableLength + columnLength + overhead > 63) {
    if (tableLength > columnLength) tableLength -= 1;
    else columnLength -= 1;
  }
  const parts = [clip(table, tableLength), ...(column === null ? [] : [clip(column, columnLength)]), label];
  return parts.join("_");
}

function clip(text: string, length: number): string {
  const bytes = Buffer.from(text, "utf8");
  let end = Math.min(length, bytes.length);
  while (end > 0 && end < bytes.length && (bytes[end]! & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end).toString("utf8");
}

/** The name of a table, type or sequence as a call in a migration file gives it: `tasks`, `app.tasks`, `app."we.ird"`. */
export interface QualifiedName {
  readonly schema: string;
  readonly name: string;
}

/** Reads a name as calls give it. The default schema is `public`. */
export function parseName(text: string): QualifiedName {
  const parts = splitName(text);
  if (parts?.length === 1) return { schema: "public", name: parts[0]! };
  if (parts?.length === 2) return { schema: parts[0]!, name: parts[1]! };
  return fail({
    code: "ATH2201",
    message: `${JSON.stringify(text)} is not the name of a table, type or sequence`,
    hint: 'write it as name or schema.name; a part that holds a dot or a quote goes into double quotes: app."we.ird"',
  });
}

/** A name from a call, ready for SQL. */
export function sqlName(text: string): string {
  const { schema, name } = parseName(text);
  return qualify(schema, name);
}
