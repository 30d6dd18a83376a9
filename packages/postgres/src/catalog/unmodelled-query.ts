import type { Address, Unmodelled } from "@athanor/core";

import { functionNameSql } from "../kinds/functions.js";
import { tableAddress } from "../kinds/tables.js";
import { firingRelation } from "../kinds/triggers.js";
import { modelledTable, ownObject, ownSchema } from "./catalog-query.js";

/** What each means for a plan. */
const effects = {
  "foreign table": "is left alone as a whole: models cannot declare it",
  "partitioned table": "is left alone as a whole: models cannot declare it",
  "partition or inheriting table": "is left alone as a whole, and stops changes of columns that it inherits",
  "invalid index": "stops another index of its name",
  "trigger on an unmodelled table":
    "stops a change of type of columns that its condition names, and dropping its function",
  "rule on an unmodelled table": "stops a change of type and dropping of columns that it names",
  aggregate: "stops dropping types that it names",
  "function in C": "stops dropping types that it names",
  "range type": "stops dropping or changing the type that it is made of",
  "statistics object": "goes with its columns",
  collation: "stops dropping its schema",
  publication: "stops a change of type of columns that its conditions name",
  "replica identity": "is lost when its index is rebuilt",
  tablespace: "is lost when what is in it is rebuilt",
  "storage, compression or statistics target of a column": "is lost when the column is rebuilt",
  "constraint that is not enforced": "would be enforced when it is rebuilt",
  "default privilege": "gives roles what no migration says, on what is made or made anew",
  "event trigger": "stops whatever its function refuses",
} as const;

type What = keyof typeof effects;

const named = (what: What, name: string, from: string, where: string) =>
  `SELECT ${quote(what)} AS what, ${name} AS name, NULL::text AS schema, NULL::text AS relation FROM ${from} WHERE ${where}`;

/** A relation that a model could mean by its name. */
const namedRelation = (what: What, where: string) =>
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
    "trigger on an unmodelled table",
    onTable("t.tgname"),
    `pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace`,
    `NOT t.tgisinternal AND NOT (${firingRelation}) AND ${own}`,
  ),
  named(
    "rule on an unmodelled table",
    onTable("r.rulename"),
    `pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace`,
    `r.rulename <> '_RETURN' AND NOT (${firingRelation}) AND ${own}`,
  ),
  ...(
    [
      ["aggregate", "p.prokind = 'a'"],
      ["function in C", "p.prokind <> 'a' AND l.lanname IN ('c', 'internal')"],
    ] as const
  ).map(([what, where]) =>
    named(
      what,
      `n.nspname || '.' || ${functionNameSql}`,
      "pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang",
      // Not what a range type brings along.
      `${where} AND ${ownSchema("n")} AND NOT EXISTS (SELECT FROM pg_depend e
        WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype IN ('e', 'i'))`,
    ),
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
    "pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace JOIN pg_class c ON c.oid = s.stxrelid",
    `${ownSchema("n")} AND NOT (${modelledTable("c")})`,
  ),
  named(
    "collation",
    "n.nspname || '.' || l.collname",
    "pg_collation l JOIN pg_namespace n ON n.oid = l.collnamespace",
    `${ownSchema("n")} AND ${ownObject("pg_collation", "l.oid")}`,
  ),
  named("publication", "p.pubname::text", "pg_publication p", "true"),
  named("replica identity", `'of ' || ${relation}`, relations, `c.relkind = 'r' AND c.relreplident <> 'd' AND ${own}`),
  named(
    "tablespace",
    `s.spcname || ' of ' || ${relation}`,
    `${relations} JOIN pg_tablespace s ON s.oid = c.reltablespace`,
    `c.relkind IN ('r', 'i') AND ${own}`,
  ),
  // What a version does not have yet is no key of the row.
  named(
    "storage, compression or statistics target of a column",
    `${relation} || '.' || a.attname`,
    `${relations} JOIN pg_attribute a ON a.attrelid = c.oid JOIN pg_type t ON t.oid = a.atttypid`,
    `c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND ${own} AND (a.attstorage <> t.typstorage
      OR coalesce(a.attstattarget, -1) >= 0 OR coalesce(to_jsonb(a) ->> 'attcompression', '') <> '')`,
  ),
  named(
    "constraint that is not enforced",
    onTable("o.conname"),
    `pg_constraint o JOIN pg_class c ON c.oid = o.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace`,
    `to_jsonb(o) ->> 'conenforced' = 'false' AND ${own}`,
  ),
  named(
    "default privilege",
    `'on ' || CASE d.defaclobjtype WHEN 'r' THEN 'tables' WHEN 'S' THEN 'sequences' WHEN 'f' THEN 'functions' WHEN 'T' THEN 'types'
      WHEN 'n' THEN 'schemas' ELSE 'large objects' END || ' of ' || pg_get_userbyid(d.defaclrole) || coalesce(' in ' || n.nspname, '')`,
    "pg_default_acl d LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace",
    `n.oid IS NULL OR ${ownSchema("n")}`,
  ),
  named("event trigger", "e.evtname::text", "pg_event_trigger e", "true"),
].join("\nUNION ALL ");

export interface UnmodelledRow {
  what: What;
  name: string;
  schema: string | null;
  relation: string | null;
}

/** Groups rows by what they are, names sorted. */
export function unmodelled(rows: Iterable<UnmodelledRow>): Unmodelled[] {
  const groups = new Map<What, { names: string[]; tables: Address[] }>();
  for (const { what, name, schema, relation: table } of rows) {
    const group = groups.get(what) ?? { names: [], tables: [] };
    groups.set(what, group);
    group.names.push(name);
    if (schema !== null && table !== null) group.tables.push(tableAddress(schema, table));
  }
  return [...groups].map(([what, { names, tables }]) => ({
    what,
    effect: effects[what],
    names: names.sort(),
    tables: tables.sort(),
  }));
}
