import type { Call, Grant, Statement, ViewAttributes, ViewColumn } from "@athanor/core";

import { rowTypeSql } from "../catalog/catalog-query.js";
import { quoteName } from "../sql/identifiers.js";
import { commentOn } from "../sql/text.js";
import { privilegeCalls, privilegesSql, readPrivileges, type GrantTarget } from "./privileges.js";

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
  // A column may be called as what every object has: `constructor`.
  const removed = Object.keys(from).filter((name) => !Object.hasOwn(to, name));
  const set = Object.entries(to).filter(([name, comment]) => !Object.hasOwn(from, name) || from[name] !== comment);
  const change = Object.fromEntries([...set, ...removed.map((name) => [name, null] as const)]);
  return Object.keys(change).length > 0 ? change : undefined;
}

/** A star that stands for columns; one that multiplies may be taken for it after a parenthesis. */
const star = /(?:\b(?:select|all|distinct)|[,.)])\s*\*/i;

/**
 * A query as its author spelled it, unless it says `*`: that means the columns that are there when it is run, and in a
 * migration those may be more, or in another order, than the models have.
 */
export const spelledQuery = (definition: string): { definition?: string } =>
  star.test(definition) ? {} : { definition };

/** An option of a call that is left out where it is empty. */
export function unlessEmpty<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}

/** Columns, their comments and who may do what, as both view queries select them of `c`. */
export const viewColumnsSql = `
  (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)
      || CASE WHEN a.attcollation <> t.typcollation THEN ' COLLATE ' || quote_ident(ln.nspname) || '.' || quote_ident(l.collname) ELSE '' END)
      ORDER BY a.attnum)
    FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
      LEFT JOIN pg_collation l ON l.oid = a.attcollation LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
  (SELECT json_object_agg(a.attname, ad.description ORDER BY a.attname)
    FROM pg_attribute a JOIN pg_description ad ON ad.classoid = 'pg_class'::regclass AND ad.objoid = c.oid AND ad.objsubid = a.attnum
    WHERE a.attrelid = c.oid AND a.attnum > 0) AS column_comments,
  ${rowTypeSql}, ${privilegesSql("c.relacl", "r", "c.relowner")} AS privileges,
  (SELECT json_object_agg(a.attname, ${privilegesSql("a.attacl", "c", "c.relowner")} ORDER BY a.attname)
    FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND a.attacl IS NOT NULL) AS column_privileges`;

/** What {@link viewColumnsSql} selects beside columns and comments. */
export interface ViewPrivilegesRow {
  row_type: string;
  row_type_array: string | null;
  privileges: readonly Grant[] | null;
  column_privileges: Record<string, readonly Grant[]> | null;
}

/** Who may do what with a view and with its columns. */
export type ViewPrivileges = Pick<ViewAttributes, "privileges" | "columnPrivileges">;

/** What a view begins with. */
export const nobody: ViewPrivileges = { privileges: [], columnPrivileges: {} };

export function readViewPrivileges(row: ViewPrivilegesRow): Partial<ViewPrivileges> {
  const columns = Object.entries(row.column_privileges ?? {}).filter(([, grants]) => grants.length > 0);
  return { ...readPrivileges(row.privileges), columnPrivileges: Object.fromEntries(columns) };
}

/** The calls that lead from some privileges on a view and its columns to others. */
export function viewPrivilegeCalls(
  on: (part: { columns?: readonly string[] }) => GrantTarget,
  from: ViewPrivileges,
  to: ViewPrivileges,
): Call[] {
  const [before, after] = [from, to].map((view) => new Map(Object.entries(view.columnPrivileges)));
  const columns = new Set([...before!.keys(), ...after!.keys()]);
  return [
    ...privilegeCalls(on({}), from.privileges, to.privileges),
    ...[...columns]
      .sort()
      .flatMap((column) =>
        privilegeCalls(on({ columns: [column] }), before!.get(column) ?? [], after!.get(column) ?? []),
      ),
  ];
}

/** The query as the server writes it, without the semicolon at its end. */
export function readDefinition(text: string): string {
  return text.trim().replace(/;$/, "");
}

/** Whether the new columns are the old ones, and perhaps more behind them: what `CREATE OR REPLACE VIEW` accepts. */
export function onlyAppends(from: readonly ViewColumn[], to: readonly ViewColumn[]): boolean {
  return from.every(({ name, type }, at) => to[at]?.name === name && to[at].type === type);
}
