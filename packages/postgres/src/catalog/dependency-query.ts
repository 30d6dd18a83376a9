import type { Address, Edge } from "@athanor/core";

import { isSequence } from "../kinds/sequences.js";
import { catalogKey, type CatalogKey } from "./catalog-query.js";

/** A row of `pg_depend` among objects of users. */
export interface DependencyRow {
  class: string;
  object: string;
  part: number;
  ref_class: string;
  ref_object: string;
  ref_part: number;
  type: string;
}

const classes = (column: string, ...names: string[]) =>
  `${column} IN (${names.map((name) => `'${name}'::regclass`).join(", ")})`;
const dependants = [
  "pg_class",
  "pg_attrdef",
  "pg_constraint",
  "pg_type",
  "pg_rewrite",
  "pg_policy",
  "pg_extension",
  "pg_proc",
  "pg_trigger",
  "pg_statistic_ext",
];
const bases = ["pg_class", "pg_type", "pg_constraint", "pg_namespace", "pg_extension", "pg_proc"];

/**
 * All dependencies among objects that are not the server's own. Internal ones (`i`: an identity and its sequence, a
 * constraint and its index) are left out: they are one object here. What uses a part of an extension depends on the
 * extension, and so does what uses an array of one of its types, which is no part of it. What is granted to a role, and the role that a policy names, can be taken away.
 */
export const dependencySql = `
  SELECT p.classid::regclass::text AS class, p.objid::text AS object, p.objsubid AS part,
    p.refclassid::regclass::text AS ref_class, p.refobjid::text AS ref_object, p.refobjsubid AS ref_part, p.deptype::text AS type
  FROM pg_depend p
  WHERE p.objid >= 16384 AND p.refobjid >= 16384 AND p.deptype IN ('n', 'a') AND ${classes("p.classid", ...dependants)}
    AND ${classes("p.refclassid", ...bases)}
  UNION ALL
  SELECT DISTINCT p.classid::regclass::text, p.objid::text, p.objsubid, 'pg_extension', e.refobjid::text, 0, 'n'
  FROM pg_depend e JOIN pg_depend p ON p.refclassid = e.classid AND p.refobjid = e.objid
  WHERE e.deptype = 'e' AND p.objid >= 16384 AND p.deptype IN ('n', 'a') AND ${classes("p.classid", ...dependants)}
  UNION ALL
  SELECT DISTINCT p.classid::regclass::text, p.objid::text, p.objsubid, 'pg_extension', e.refobjid::text, 0, 'n'
  FROM pg_depend p JOIN pg_type t ON p.refclassid = 'pg_type'::regclass AND t.oid = p.refobjid AND t.typlen = -1
  JOIN pg_depend e ON e.classid = 'pg_type'::regclass AND e.objid = t.typelem AND e.deptype = 'e'
  WHERE p.refobjid >= 16384 AND p.objid >= 16384 AND p.deptype IN ('n', 'a') AND ${classes("p.classid", ...dependants)}
  UNION ALL
  SELECT s.classid::regclass::text, s.objid::text, s.objsubid, 'pg_authid', s.refobjid::text, 0, 'n'
  FROM pg_shdepend s
  WHERE s.dbid = (SELECT b.oid FROM pg_database b WHERE b.datname = current_database())
    AND s.refclassid = 'pg_authid'::regclass AND s.deptype IN ('a', 'r') AND s.refobjid >= 16384
    AND ${classes("s.classid", "pg_namespace", "pg_class", "pg_type", "pg_proc", "pg_policy")}
  UNION ALL
  SELECT 'pg_authid', m.member::text, 0, 'pg_authid', m.roleid::text, 0, 'n'
  FROM pg_auth_members m WHERE m.member >= 16384 AND m.roleid >= 16384`;

/** Turns rows into edges between modelled objects; what is not modelled, and what points at itself, falls away. */
export function dependencies(rows: Iterable<DependencyRow>, addresses: ReadonlyMap<CatalogKey, Address>): Edge[] {
  const edges = new Map<string, Edge>();
  for (const row of rows) {
    const from = resolve(addresses, row.class, row.object, row.part);
    const to = resolve(addresses, row.ref_class, row.ref_object, row.ref_part);
    if (!from || !to || from === to) continue;
    const owned = row.type === "a" && row.class === "pg_class" && isSequence(from);
    edges.set(`${from}\n${to}`, owned ? { from, to, late: true } : { from, to });
  }
  return [...edges.values()];
}

function resolve(
  addresses: ReadonlyMap<CatalogKey, Address>,
  catalog: string,
  oid: string,
  part: number,
): Address | undefined {
  return addresses.get(catalogKey(catalog, oid, part)) ?? addresses.get(catalogKey(catalog, oid));
}
