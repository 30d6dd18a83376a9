import type { Address, Unmodelled } from "@athanor/core";

import { tableAddress } from "../kinds/tables.js";
import { modelledTable, ownObject, ownSchema } from "./catalog-query.js";

const named = (what: string, name: string, from: string, where: string) =>
  `SELECT ${quote(what)} AS what, ${name} AS name, NULL::text AS schema, NULL::text AS relation FROM ${from} WHERE ${where}`;

/** A relation that a model could mean by its name. */
const namedRelation = (what: string, where: string) =>
  `SELECT ${quote(what)} AS what, ${relation} AS name, n.nspname::text AS schema, c.relname::text AS relation FROM ${relations} WHERE ${where}`;

const quote = (text: string) => `'${text}'`;
const relation = "n.nspname || '.' || c.relname";
const relations = "pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace";
const own = `${ownSchema("n")} AND ${ownObject("pg_class", "c.oid")}`;
const onTable = (name: string) => `${name} || ' on ' || ${relation}`;

/** One query for all that exists and is not modelled, by what people call it. */
export const unmodelledSql = [
  namedRelation("foreign table", `c.relkind = 'f' AND ${own}`),
  namedRelation("partitioned table", `c.relkind = 'p' AND ${own}`),
  namedRelation("partition or inheriting table", `c.relkind = 'r' AND NOT (${modelledTable("c")}) AND ${own}`),
  named(
    "invalid index",
    relation,
    `${relations} JOIN pg_index i ON i.indexrelid = c.oid`,
    `NOT i.indisvalid AND ${own}`,
  ),
  named(
    "trigger",
    onTable("t.tgname"),
    `pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace`,
    `NOT t.tgisinternal AND ${own}`,
  ),
  named(
    "rule",
    onTable("r.rulename"),
    `pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace`,
    `r.rulename <> '_RETURN' AND ${own}`,
  ),
  named(
    "function",
    "n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')'",
    "pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace",
    `${ownSchema("n")} AND ${ownObject("pg_proc", "p.oid")}`,
  ),
  named(
    "range type",
    "n.nspname || '.' || t.typname",
    "pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace",
    `t.typtype = 'r' AND ${ownSchema("n")} AND ${ownObject("pg_type", "t.oid")}`,
  ),
  named(
    "statistics object",
    "n.nspname || '.' || s.stxname",
    "pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace",
    ownSchema("n"),
  ),
  named(
    "collation",
    "n.nspname || '.' || l.collname",
    "pg_collation l JOIN pg_namespace n ON n.oid = l.collnamespace",
    `${ownSchema("n")} AND ${ownObject("pg_collation", "l.oid")}`,
  ),
  named("publication", "p.pubname::text", "pg_publication p", "true"),
  named("event trigger", "e.evtname::text", "pg_event_trigger e", "true"),
].join("\nUNION ALL ");

export interface UnmodelledRow {
  what: string;
  name: string;
  schema: string | null;
  relation: string | null;
}

/** Groups rows by what they are, names sorted. */
export function unmodelled(rows: Iterable<UnmodelledRow>): Unmodelled[] {
  const groups = new Map<string, { names: string[]; tables: Address[] }>();
  for (const { what, name, schema, relation: table } of rows) {
    const group = groups.get(what) ?? { names: [], tables: [] };
    groups.set(what, group);
    group.names.push(name);
    if (schema !== null && table !== null) group.tables.push(tableAddress(schema, table));
  }
  return [...groups].map(([what, { names, tables }]) => ({ what, names: names.sort(), tables: tables.sort() }));
}
