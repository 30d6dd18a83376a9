import {
  changedAttributes,
  rawSql,
  schemaObject,
  spelling,
  type DialectKind,
  type SchemaObject,
  type Sql,
  type ViewColumn,
} from "@athanor/core";

import {
  catalogKey,
  commentJoin,
  ownObject,
  ownSchema,
  rowTypeKeys,
  type CatalogQuery,
} from "../catalog/catalog-query.js";
import type { Compilers } from "../sql/compilers.js";
import { quoteName, sqlName, type QualifiedName } from "../sql/identifiers.js";
import {
  commentOn,
  optional,
  options,
  readStorage,
  setStorage,
  statement,
  storageParameters,
  textOf,
} from "../sql/text.js";
import { callName } from "./call-name.js";
import { storageChange } from "./tables.js";
import {
  columnCommentsChange,
  columnCommentsOn,
  nobody,
  readDefinition,
  readViewPrivileges,
  spelledQuery,
  unlessEmpty,
  viewColumnsSql,
  viewPrivilegeCalls,
  type ColumnComments,
  type ViewPrivileges,
  type ViewPrivilegesRow,
} from "./view-columns.js";

/** What a materialized view may be beside its query. */
export interface MaterializedViewOptions {
  /** The access method, where it is not the server's default. */
  using?: string;
  /** Storage parameters: `{ fillfactor: "70" }`. */
  storage?: { readonly [name: string]: string };
  tablespace?: string;
  /** Leaves it empty, and not to be read, until it is refreshed. */
  withNoData?: boolean;
  comment?: string;
  /** By column. */
  columnComments?: { readonly [column: string]: string };
}

/** Operations on materialized views. */
export interface MaterializedViewOperations {
  /**
   * Creates a materialized view and fills it.
   * @example
   * ```ts
   * await op.createMaterializedView("task_counts", sql`select user_id, count(*) from tasks group by user_id`);
   * ```
   */
  createMaterializedView(name: string, query: Sql, options?: MaterializedViewOptions): Promise<void>;
  /** Drops a materialized view and its indexes. Refused by the server where views need it. */
  dropMaterializedView(name: string, options?: { ifExists?: boolean }): Promise<void>;
  /** Renames a materialized view; its indexes keep their names. `to` is a bare name. */
  renameMaterializedView(name: string, to: string): Promise<void>;
  /** Takes a materialized view to another schema, with its rows and indexes; views that use it follow. `schema` is a bare name. */
  moveMaterializedView(name: string, schema: string): Promise<void>;
  /** Changes storage parameters (`null` sets one back to its default) and comments. */
  alterMaterializedView(
    name: string,
    change: {
      storage?: { readonly [name: string]: string | null };
      comment?: string | null;
      columnComments?: ColumnComments;
    },
  ): Promise<void>;
}

export const materializedViewMethods: Compilers<MaterializedViewOperations> = {
  createMaterializedView(name, query, { using, storage, tablespace, withNoData, comment, columnComments } = {}) {
    const target = sqlName(name);
    const clauses = [
      ...(using === undefined ? [] : [`USING ${quoteName(using)}`]),
      ...(storage ? [`WITH (${storageParameters(storage)})`] : []),
      ...(tablespace === undefined ? [] : [`TABLESPACE ${quoteName(tablespace)}`]),
    ];
    return [
      statement(
        `CREATE MATERIALIZED VIEW ${[target, ...clauses].join(" ")} AS ${textOf(query)}${withNoData ? "\nWITH NO DATA" : ""}`,
      ),
      ...(comment === undefined ? [] : [commentOn(`MATERIALIZED VIEW ${target}`, comment)]),
      ...columnCommentsOn(target, columnComments),
    ];
  },
  dropMaterializedView: (name, { ifExists } = {}) => [
    statement(`DROP MATERIALIZED VIEW ${ifExists ? "IF EXISTS " : ""}${sqlName(name)}`),
  ],
  renameMaterializedView: (name, to) => [
    statement(`ALTER MATERIALIZED VIEW ${sqlName(name)} RENAME TO ${quoteName(to)}`),
  ],
  moveMaterializedView: (name, schema) => [
    statement(`ALTER MATERIALIZED VIEW ${sqlName(name)} SET SCHEMA ${quoteName(schema)}`),
  ],
  alterMaterializedView(name, { storage, comment, columnComments }) {
    const target = sqlName(name);
    const statements = setStorage(`ALTER MATERIALIZED VIEW ${target}`, storage);
    if (comment !== undefined) statements.push(commentOn(`MATERIALIZED VIEW ${target}`, comment));
    return [...statements, ...columnCommentsOn(target, columnComments)];
  },
};

type MaterializedView = SchemaObject<"materializedView">;

const grants = (from: ViewPrivileges, to: ViewPrivileges, name: QualifiedName) =>
  viewPrivilegeCalls((columns) => ({ materializedView: callName(name), ...columns }), from, to);

export const materializedViews: DialectKind<"materializedView"> = {
  alterable: {
    definition: "replace",
    columns: "replace",
    method: "replace",
    tablespace: "replace",
    storage: "in place",
    withNoData: "in place",
    comment: "in place",
    columnComments: "in place",
    privileges: "in place",
    columnPrivileges: "in place",
  },
  namespaces: ["relation", "type"],
  create(view) {
    const { definition, method, tablespace, storage, withNoData, comment, columnComments } = spelling(view);
    const said = {
      using: method ?? undefined,
      storage: unlessEmpty(storage),
      tablespace: tablespace ?? undefined,
      withNoData: withNoData || undefined,
      comment: comment ?? undefined,
      columnComments: unlessEmpty(columnComments),
    };
    return [
      { method: "createMaterializedView", args: [callName(view.name), rawSql(definition), ...optional(said)] },
      ...grants(nobody, view.attributes, view.name),
    ];
  },
  drop: ({ name }) => [{ method: "dropMaterializedView", args: [callName(name)] }],
  rename: (from, to) => [
    { method: "renameMaterializedView", args: [callName({ ...to.name, name: from.name.name }), to.name.name] },
  ],
  move: (from, to) => [{ method: "moveMaterializedView", args: [callName(from.name), to.name.schema] }],
  alter(from, to) {
    const changed = changedAttributes(from, to);
    const change = options({
      storage: changed.includes("storage") ? storageChange(from.attributes.storage, to.attributes.storage) : undefined,
      comment: changed.includes("comment") ? to.attributes.comment : undefined,
      columnComments: columnCommentsChange(from.attributes.columnComments, to.attributes.columnComments),
    });
    return [
      ...(Object.keys(change).length > 0
        ? [{ method: "alterMaterializedView", args: [callName(to.name), change] }]
        : []),
      ...grants(from.attributes, to.attributes, to.name),
    ];
  },
  spell: (declared: MaterializedView) => ({
    ...spelledQuery(declared.attributes.definition),
    withNoData: declared.attributes.withNoData,
  }),
};

interface MaterializedViewRow extends ViewPrivilegesRow {
  oid: string;
  rule: string;
  schema: string;
  name: string;
  definition: string;
  columns: ViewColumn[] | null;
  method: string | null;
  tablespace: string | null;
  reloptions: string[] | null;
  comment: string | null;
  column_comments: Record<string, string> | null;
}

export const materializedViewQuery: CatalogQuery<MaterializedViewRow> = {
  sql: () => `
    SELECT c.oid::text AS oid, r.oid::text AS rule, n.nspname AS schema, c.relname AS name, pg_get_viewdef(c.oid) AS definition,
      ${viewColumnsSql}, nullif(m.amname, current_setting('default_table_access_method')) AS method, s.spcname AS tablespace,
      to_json(c.reloptions) AS reloptions, d.description AS comment
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_rewrite r ON r.ev_class = c.oid AND r.rulename = '_RETURN'
      LEFT JOIN pg_am m ON m.oid = c.relam LEFT JOIN pg_tablespace s ON s.oid = c.reltablespace
      ${commentJoin("pg_class", "c.oid")}
    WHERE c.relkind = 'm' AND ${ownSchema("n")} AND ${ownObject("pg_class", "c.oid")}
    ORDER BY 3, 4`,
  objects: ({
    oid,
    rule,
    schema,
    name,
    columns,
    definition,
    method,
    tablespace,
    reloptions,
    comment,
    column_comments,
    ...row
  }) => ({
    object: schemaObject(
      "materializedView",
      { schema, name },
      {
        definition: readDefinition(definition),
        columns: columns ?? [],
        method,
        tablespace,
        storage: readStorage(reloptions),
        comment,
        columnComments: column_comments ?? {},
        ...readViewPrivileges(row),
      },
    ),
    keys: [catalogKey("pg_class", oid), catalogKey("pg_rewrite", rule), ...rowTypeKeys(row)],
  }),
};
