import type { Statement, ViewColumn } from "@athanor/core";

import { quoteName } from "../sql/identifiers.js";
import { commentOn } from "../sql/text.js";

/** Comments on the columns of a view, as calls give them: by column, `null` to remove one. */
export type ColumnComments = { readonly [column: string]: string | null };

/** The statements that set these comments. @param target the view as SQL writes it */
export function columnCommentsOn(target: string, comments: ColumnComments | undefined): Statement[] {
  return Object.entries(comments ?? {}).map(([column, comment]) =>
    commentOn(`COLUMN ${target}.${quoteName(column)}`, comment),
  );
}

/** The comments to set and to remove; undefined where nothing changes. */
export function columnCommentsChange(
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
): ColumnComments | undefined {
  const removed = Object.keys(from).filter((name) => !(name in to));
  const set = Object.entries(to).filter(([name, comment]) => from[name] !== comment);
  const change = Object.fromEntries([...set, ...removed.map((name) => [name, null] as const)]);
  return Object.keys(change).length > 0 ? change : undefined;
}

/** An option of a call that is left out where it is empty. */
export function unlessEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}

/** Columns and their comments, as both view queries select them of `c`. */
export const viewColumnsSql = `
  (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)
      || CASE WHEN a.attcollation <> t.typcollation THEN ' COLLATE ' || quote_ident(ln.nspname) || '.' || quote_ident(l.collname) ELSE '' END)
      ORDER BY a.attnum)
    FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
      LEFT JOIN pg_collation l ON l.oid = a.attcollation LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
  (SELECT json_object_agg(a.attname, ad.description ORDER BY a.attname)
    FROM pg_attribute a JOIN pg_description ad ON ad.classoid = 'pg_class'::regclass AND ad.objoid = c.oid AND ad.objsubid = a.attnum
    WHERE a.attrelid = c.oid AND a.attnum > 0) AS column_comments`;

/** The query as the server writes it, without the semicolon at its end. */
export function readDefinition(text: string): string {
  return text.trim().replace(/;$/, "");
}

/** Whether the new columns are the old ones, and perhaps more behind them: what `CREATE OR REPLACE VIEW` accepts. */
export function onlyAppends(from: readonly ViewColumn[], to: readonly ViewColumn[]): boolean {
  return from.every(({ name, type }, at) => to[at]?.name === name && to[at].type === type);
}
