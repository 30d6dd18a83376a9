import {
  changedAttributes,
  isSql,
  rawSql,
  schemaObject,
  spelling,
  type Argument,
  type DialectKind,
  type IndexKey,
  type SchemaObject,
  type Sql,
  type Statement,
} from "@athanor/core";

import {
  catalogKey,
  commentJoin,
  modelledTable,
  ownObject,
  ownSchema,
  type CatalogQuery,
} from "../catalog/catalog-query.js";
import type { Compilers } from "../sql/compilers.js";
import { parseName, qualify, quoteName, sqlName } from "../sql/identifiers.js";
import { commentOn, options, readStorage, setStorage, statement, storageParameters, textOf } from "../sql/text.js";
import { callName, tableName } from "./call-name.js";
import { includeClause } from "./constraint-clauses.js";
import { storageChange } from "./tables.js";

/** One key of an index: a column, an expression, or either with options. */
export type IndexKeyOptions =
  | string
  | Sql
  | (({ column: string; expression?: never } | { expression: Sql; column?: never }) & {
      order?: "asc" | "desc";
      nulls?: "first" | "last";
      opclass?: string;
      collation?: string;
    });

/** What an index may be beside its table and keys. */
export interface IndexOptions {
  unique?: boolean;
  /** `btree` unless said otherwise. */
  using?: string;
  include?: readonly string[];
  nullsNotDistinct?: boolean;
  /** Only rows for which this holds are in the index. */
  where?: Sql;
  storage?: { readonly [name: string]: string };
  /** Builds it without blocking writers, outside a transaction. */
  concurrently?: boolean;
  comment?: string;
  ifNotExists?: boolean;
}

/** Operations on indexes. */
export interface IndexOperations {
  /**
   * Creates an index.
   * @example
   * ```ts
   * await op.createIndex("ix_users_email", "users", [sql`lower(email)`], { unique: true });
   * ```
   */
  createIndex(name: string, table: string, keys: readonly IndexKeyOptions[], options?: IndexOptions): Promise<void>;
  /** Drops an index. It has the schema of its table: `app.ix_users_email`. */
  dropIndex(name: string, options?: { ifExists?: boolean; concurrently?: boolean }): Promise<void>;
  /** Renames an index. `to` is a bare name. */
  renameIndex(name: string, to: string): Promise<void>;
  /** Changes storage parameters or the comment of an index. */
  alterIndex(
    name: string,
    change: { storage?: { readonly [name: string]: string | null }; comment?: string | null },
  ): Promise<void>;
}

function keyDefinition(key: IndexKeyOptions): string {
  if (typeof key === "string") return quoteName(key);
  if (isSql(key)) return `(${key.$sql})`;
  const parts = [key.column === undefined ? `(${textOf(key.expression!)})` : quoteName(key.column)];
  if (key.collation !== undefined) parts.push(`COLLATE ${key.collation}`);
  if (key.opclass !== undefined) parts.push(key.opclass);
  if (key.order === "desc") parts.push("DESC");
  const usual = key.order === "desc" ? "first" : "last";
  if (key.nulls !== undefined && key.nulls !== usual) parts.push(`NULLS ${key.nulls.toUpperCase()}`);
  return parts.join(" ");
}

export const indexMethods: Compilers<IndexOperations> = {
  createIndex(name, table, keys, given = {}) {
    const { schema } = parseName(table);
    const create = (concurrently: boolean | undefined) =>
      [
        given.unique ? "CREATE UNIQUE INDEX" : "CREATE INDEX",
        ...(concurrently ? ["CONCURRENTLY"] : []),
        ...(given.ifNotExists ? ["IF NOT EXISTS"] : []),
        quoteName(name),
        `ON ${sqlName(table)}`,
        ...(given.using === undefined ? [] : [`USING ${quoteName(given.using)}`]),
        `(${keys.map(keyDefinition).join(", ")})${includeClause(given.include)}${given.nullsNotDistinct ? " NULLS NOT DISTINCT" : ""}`,
        ...(given.storage ? [`WITH (${storageParameters(given.storage)})`] : []),
        ...(given.where ? [`WHERE ${textOf(given.where)}`] : []),
      ].join(" ");
    const statements: Statement[] = [
      given.concurrently
        ? { sql: create(true), transactional: false, transactionalForm: create(false) }
        : statement(create(false)),
    ];
    if (given.comment !== undefined) statements.push(commentOn(`INDEX ${qualify(schema, name)}`, given.comment));
    return statements;
  },
  dropIndex(name, { ifExists, concurrently } = {}) {
    const target = `${ifExists ? "IF EXISTS " : ""}${sqlName(name)}`;
    if (!concurrently) return [statement(`DROP INDEX ${target}`)];
    return [
      { sql: `DROP INDEX CONCURRENTLY ${target}`, transactional: false, transactionalForm: `DROP INDEX ${target}` },
    ];
  },
  renameIndex: (name, to) => [statement(`ALTER INDEX ${sqlName(name)} RENAME TO ${quoteName(to)}`)],
  alterIndex(name, { storage, comment }) {
    const target = sqlName(name);
    const statements = setStorage(`ALTER INDEX ${target}`, storage);
    if (comment !== undefined) statements.push(commentOn(`INDEX ${target}`, comment));
    return statements;
  },
};

function keyArgument({ column, expression, order, nulls, opclass, collation }: IndexKey): Argument {
  const rest = options({
    order: order === "asc" ? undefined : order,
    nulls: nulls === (order === "desc" ? "first" : "last") ? undefined : nulls,
    opclass: opclass ?? undefined,
    collation: collation ?? undefined,
  });
  if (Object.keys(rest).length > 0)
    return column === null ? { expression: rawSql(expression!), ...rest } : { column, ...rest };
  return column === null ? rawSql(expression!) : column;
}

type Index = SchemaObject<"index">;

export const indexes: DialectKind<"index"> = {
  alterable: {
    on: "replace",
    method: "replace",
    unique: "replace",
    keys: "replace",
    include: "replace",
    nullsNotDistinct: "replace",
    where: "replace",
    storage: "in place",
    concurrently: "in place",
    comment: "in place",
  },
  namespaces: ["relation"],
  create(index) {
    const { method, unique, keys, include, nullsNotDistinct, where, storage, concurrently, comment } = spelling(index);
    const said = options({
      unique: unique || undefined,
      using: method === "btree" ? undefined : method,
      include: include.length > 0 ? include : undefined,
      nullsNotDistinct: nullsNotDistinct || undefined,
      where: where === null ? undefined : rawSql(where),
      storage: Object.keys(storage).length > 0 ? storage : undefined,
      concurrently: concurrently || undefined,
      comment: comment ?? undefined,
    });
    const args = [
      index.name.name,
      tableName(index.name),
      keys.map(keyArgument),
      ...(Object.keys(said).length > 0 ? [said] : []),
    ];
    return [{ method: "createIndex", args }];
  },
  drop: ({ name }) => [{ method: "dropIndex", args: [callName(name)] }],
  rename: (from, to) => [
    { method: "renameIndex", args: [callName({ schema: to.name.schema, name: from.name.name }), to.name.name] },
  ],
  alter(from, to) {
    const changed = changedAttributes(from, to);
    const change = options({
      storage: changed.includes("storage") ? storageChange(from.attributes.storage, to.attributes.storage) : undefined,
      comment: changed.includes("comment") ? to.attributes.comment : undefined,
    });
    return [{ method: "alterIndex", args: [callName(to.name), change] }];
  },
  spell: (declared: Index, canonical: Index) => ({
    keys: canonical.attributes.keys.map((key, at) => {
      const said = declared.attributes.keys[at];
      return key.expression === null || !said?.expression ? key : { ...key, expression: said.expression };
    }),
    ...(declared.attributes.where === null ? {} : { where: declared.attributes.where }),
    concurrently: declared.attributes.concurrently,
  }),
};

interface IndexRow {
  oid: string;
  schema: string;
  table: string;
  on: "table" | "materializedView";
  name: string;
  method: string;
  unique: boolean;
  nulls_not_distinct: boolean;
  keys: {
    column: string | null;
    expression: string | null;
    option: number;
    opclass: string | null;
    collation: string | null;
  }[];
  include: string[] | null;
  where: string | null;
  reloptions: string[] | null;
  comment: string | null;
}

export const indexQuery: CatalogQuery<IndexRow> = {
  sql: (version) => `
    SELECT i.indexrelid::text AS oid, n.nspname AS schema, c.relname AS table,
      CASE c.relkind WHEN 'm' THEN 'materializedView' ELSE 'table' END AS on, x.relname AS name, m.amname AS method,
      i.indisunique AS unique, ${version >= 150000 ? "i.indnullsnotdistinct" : "false"} AS nulls_not_distinct,
      (SELECT json_agg(json_build_object(
          'column', a.attname,
          'expression', CASE WHEN k.number = 0 THEN pg_get_indexdef(i.indexrelid, k.place::int, false) END,
          'option', k.option,
          'opclass', CASE WHEN NOT oc.opcdefault OR ia.attoptions IS NOT NULL THEN
            CASE WHEN ocn.nspname = 'pg_catalog' THEN '' ELSE quote_ident(ocn.nspname) || '.' END || quote_ident(oc.opcname)
            || coalesce('(' || array_to_string(ia.attoptions, ', ') || ')', '') END,
          'collation', CASE WHEN k.coll <> 0 AND k.coll <> coalesce(a.attcollation, t.typcollation) THEN quote_ident(ln.nspname) || '.' || quote_ident(l.collname) END
        ) ORDER BY k.place)
        FROM unnest(i.indkey::int2[], i.indoption::int2[], i.indclass::oid[], i.indcollation::oid[])
            WITH ORDINALITY AS k (number, option, class, coll, place)
          JOIN pg_attribute ia ON ia.attrelid = i.indexrelid AND ia.attnum = k.place
          JOIN pg_type t ON t.oid = ia.atttypid
          LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number AND k.number <> 0
          JOIN pg_opclass oc ON oc.oid = k.class JOIN pg_namespace ocn ON ocn.oid = oc.opcnamespace
          LEFT JOIN pg_collation l ON l.oid = k.coll LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
        WHERE k.place <= i.indnkeyatts) AS keys,
      (SELECT json_agg(a.attname ORDER BY k.place) FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k (number, place)
        JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number WHERE k.place > i.indnkeyatts) AS include,
      pg_get_expr(i.indpred, i.indrelid) AS where, to_json(x.reloptions) AS reloptions, d.description AS comment
    FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class c ON c.oid = i.indrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_am m ON m.oid = x.relam
      ${commentJoin("pg_class", "i.indexrelid")}
    WHERE (${modelledTable("c")} OR c.relkind = 'm') AND ${ownSchema("n")} AND ${ownObject("pg_class", "c.oid")} AND i.indisvalid
      AND NOT EXISTS (SELECT FROM pg_constraint o WHERE o.conindid = i.indexrelid AND o.contype IN ('p', 'u', 'x'))
    ORDER BY 2, 3, 5`,
  objects: ({ oid, schema, table, name, nulls_not_distinct, keys, include, reloptions, ...attributes }) => ({
    object: schemaObject(
      "index",
      { schema, table, name },
      {
        on: attributes.on,
        method: attributes.method,
        unique: attributes.unique,
        keys: keys.map(({ column, expression, option, opclass, collation }): IndexKey => ({
          column,
          expression,
          order: option & 1 ? "desc" : "asc",
          nulls: option & 2 ? "first" : "last",
          opclass,
          collation,
        })),
        include: include ?? [],
        nullsNotDistinct: nulls_not_distinct,
        where: attributes.where,
        storage: readStorage(reloptions),
        comment: attributes.comment,
      },
    ),
    keys: [catalogKey("pg_class", oid)],
  }),
};
