import type { SchemaObject } from "@athanor/core";

/** What the catalog calls one object: `class:oid:column`, by which `pg_depend` refers to it. */
export type CatalogKey = string;

export function catalogKey(catalog: string, oid: string | number, column: string | number = 0): CatalogKey {
  return `${catalog}:${oid}:${column}`;
}

/** An object with all the names under which the catalog knows it. */
export interface CatalogObject {
  readonly object: SchemaObject;
  readonly keys: readonly CatalogKey[];
}

/** One query, whatever the number of objects, and what its rows mean. Shared by kinds that share a catalog. */
export interface CatalogQuery<R extends object = never> {
  /** @param version the server's version as a number: 150020 */
  sql(version: number): string;
  objects(row: R): CatalogObject | null;
}

/** Several catalogs that are small in every database, read in one statement. */
export function combined(queries: readonly CatalogQuery<object>[]): CatalogQuery<{ query: number; row: object }> {
  return {
    sql: (version) =>
      queries
        .map((query, at) => `SELECT ${at} AS query, to_json(q) AS row FROM (${query.sql(version)}) q`)
        .join("\n    UNION ALL "),
    objects: ({ query, row }) => queries[query]!.objects(row as never),
  };
}

/** Schemas that belong to the server or to a session. */
export const ownSchema = (alias: string): string =>
  `${alias}.nspname <> 'information_schema' AND ${alias}.nspname !~ '^pg_'`;

/** Not part of an extension. */
export const ownObject = (catalog: string, oid: string): string =>
  `NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = '${catalog}'::regclass AND e.objid = ${oid} AND e.deptype = 'e')`;

/** An ordinary table that stands by itself: no partition, and nothing that inherits. */
export const modelledTable = (alias: string): string =>
  `${alias}.relkind = 'r' AND NOT ${alias}.relispartition` +
  ` AND NOT EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = ${alias}.oid OR h.inhparent = ${alias}.oid)`;

/** The type of the rows of a relation `c`, which functions and columns may use, and that of arrays of them. */
export const rowTypeSql =
  "c.reltype::text AS row_type, (SELECT y.typarray::text FROM pg_type y WHERE y.oid = c.reltype) AS row_type_array";

/** What the catalog calls the type of the rows of a relation. */
export const rowTypeKeys = (row: {
  readonly row_type: string;
  readonly row_type_array: string | null;
}): CatalogKey[] => [
  catalogKey("pg_type", row.row_type),
  ...(row.row_type_array === null ? [] : [catalogKey("pg_type", row.row_type_array)]),
];

/** The comment of an object, by a join that costs nothing per row. */
export const commentJoin = (catalog: string, oid: string, column = "0"): string =>
  `LEFT JOIN pg_description d ON d.classoid = '${catalog}'::regclass AND d.objoid = ${oid} AND d.objsubid = ${column}`;
