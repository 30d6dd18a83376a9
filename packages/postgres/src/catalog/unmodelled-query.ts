import type { Unmodelled } from "@athanor/core";

import { modelledTable, ownObject, ownSchema } from "./catalog-query.js";

const named = (what: string, name: string, from: string, where: string) =>
  `SELECT ${quote(what)} AS what, ${name} AS name FROM ${from} WHERE ${where}`;

const quote = (text: string) => `'${text}'`;
const relation = "n.nspname || '.' || c.relname";
const relations = "pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace";
const own = `${ownSchema("n")} AND ${ownObject("pg_class", "c.oid")}`;
const onTable = (name: string) => `${name} || ' on ' || ${relation}`;

/** One query for all that exists and is not modelled, by what people call it. */
export const unmodelledSql = [
  named("view", relation, relations, `c.relkind = 'v' AND ${own}`),
  named("materialized view", relation, relations, `c.relkind = 'm' AND ${own}`),
  named("foreign table", relation, relations, `c.relkind = 'f' AND ${own}`),
  named("partitioned table", relation, relations, `c.relkind = 'p' AND ${own}`),
  named(
    "partition or inheriting table",
    relation,
    relations,
    `c.relkind = 'r' AND NOT (${modelledTable("c")}) AND ${own}`,
  ),
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
    "policy",
    onTable("p.polname"),
    `pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace`,
    own,
  ),
  named("table with row-level security", relation, relations, `c.relrowsecurity AND ${own}`),
  named(
    "exclusion constraint",
    onTable("o.conname"),
    `pg_constraint o JOIN pg_class c ON c.oid = o.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace`,
    `o.contype = 'x' AND ${own}`,
  ),
  named(
    "function",
    "n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')'",
    "pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace",
    `${ownSchema("n")} AND ${ownObject("pg_proc", "p.oid")}`,
  ),
  named(
    "domain",
    "n.nspname || '.' || t.typname",
    "pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace",
    `t.typtype = 'd' AND ${ownSchema("n")} AND ${ownObject("pg_type", "t.oid")}`,
  ),
  named(
    "range type",
    "n.nspname || '.' || t.typname",
    "pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace",
    `t.typtype = 'r' AND ${ownSchema("n")} AND ${ownObject("pg_type", "t.oid")}`,
  ),
  named(
    "composite type",
    relation,
    relations,
    `c.relkind = 'c' AND ${ownSchema("n")} AND ${ownObject("pg_type", "c.reltype")}`,
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
  named("extension", "x.extname::text", "pg_extension x", "x.extname <> 'plpgsql'"),
  named("publication", "p.pubname::text", "pg_publication p", "true"),
  named("event trigger", "e.evtname::text", "pg_event_trigger e", "true"),
].join("\nUNION ALL ");

/** Groups rows by what they are, names sorted. */
export function unmodelled(rows: Iterable<{ what: string; name: string }>): Unmodelled[] {
  const groups = new Map<string, string[]>();
  for (const { what, name } of rows) {
    const names = groups.get(what);
    if (names) names.push(name);
    else groups.set(what, [name]);
  }
  return [...groups].map(([what, names]) => ({ what, names: names.sort() }));
}
