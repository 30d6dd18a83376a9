import { readCheck } from "../kinds/checks.js";
import type { ConstraintRow } from "../kinds/constraints.js";
import { readExclusion } from "../kinds/exclusions.js";
import { readForeignKey } from "../kinds/foreign-keys.js";
import { readPrimaryKey } from "../kinds/primary-keys.js";
import { readUnique } from "../kinds/uniques.js";
import {
  catalogKey,
  commentJoin,
  modelledTable,
  ownSchema,
  type CatalogObject,
  type CatalogQuery,
} from "./catalog-query.js";

const columnNames = (relation: string, numbers: string) => `(
  SELECT json_agg(a.attname ORDER BY k.place) FROM unnest(${numbers}) WITH ORDINALITY AS k (number, place)
    JOIN pg_attribute a ON a.attrelid = ${relation} AND a.attnum = k.number)`;

/** The five kinds that share `pg_constraint`. */
export const constraintQuery: CatalogQuery<ConstraintRow> = {
  sql: (version) => `
    SELECT o.oid::text AS oid, o.conindid::text AS index, o.contype::text AS type, n.nspname AS schema, c.relname AS table, o.conname AS name,
      CASE WHEN o.contype <> 'c' THEN ${columnNames("o.conrelid", "o.conkey")} END AS columns,
      CASE WHEN o.contype IN ('p', 'u') THEN ${columnNames("o.conrelid", "(i.indkey::int2[])[i.indnkeyatts : i.indnatts - 1]")} END AS include,
      ${version >= 150000 ? "i.indnullsnotdistinct" : "false"} AS nulls_not_distinct,
      rn.nspname AS ref_schema, r.relname AS ref_table,
      CASE WHEN o.contype = 'f' THEN ${columnNames("o.confrelid", "o.confkey")} END AS ref_columns,
      o.confupdtype::text AS on_update, o.confdeltype::text AS on_delete, o.confmatchtype::text AS match,
      o.condeferrable AS deferrable, o.condeferred AS deferred, o.convalidated AS validated, o.connoinherit AS no_inherit,
      CASE WHEN o.contype = 'c' THEN pg_get_expr(o.conbin, o.conrelid) END AS expression,
      CASE WHEN o.contype = 'x' THEN pg_get_constraintdef(o.oid) END AS definition,
      d.description AS comment
    FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_index i ON i.indexrelid = o.conindid AND o.contype IN ('p', 'u')
      LEFT JOIN pg_class r ON r.oid = o.confrelid AND o.contype = 'f' LEFT JOIN pg_namespace rn ON rn.oid = r.relnamespace
      ${commentJoin("pg_constraint", "o.oid")}
    WHERE o.contype IN ('p', 'u', 'c', 'x', 'f') AND ${modelledTable("c")} AND ${ownSchema("n")}
    ORDER BY 4, 5, 6`,
  objects(row): CatalogObject {
    const readers = { p: readPrimaryKey, u: readUnique, c: readCheck, x: readExclusion, f: readForeignKey } as const;
    const keys = [catalogKey("pg_constraint", row.oid)];
    // What needs the key depends on its index, as a foreign key on the one of the table it refers to.
    if (["p", "u", "x"].includes(row.type)) keys.push(catalogKey("pg_class", row.index));
    return { object: readers[row.type](row), keys };
  },
};
