import {
  changedAttributes,
  rawSql,
  schemaObject,
  spelling,
  type DialectKind,
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
  onlyAppends,
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

/** What a view may be beside its query. */
export interface ViewOptions {
  /** `check_option`, `security_barrier`, `security_invoker` (PostgreSQL 15). */
  options?: { readonly [name: string]: string };
  comment?: string;
  /** By column. */
  columnComments?: { readonly [column: string]: string };
}

/** Operations on views. */
export interface ViewOperations {
  /**
   * Creates a view.
   * @example
   * ```ts
   * await op.createView("open_tasks", sql`select id, title from tasks where not done`);
   * ```
   */
  createView(name: string, query: Sql, options?: ViewOptions): Promise<void>;
  /** Gives a view another query, which must give the same columns, and may add some behind them. */
  replaceView(name: string, query: Sql, options?: Pick<ViewOptions, "options">): Promise<void>;
  /** Drops a view. Refused by the server where other views need it. */
  dropView(name: string, options?: { ifExists?: boolean }): Promise<void>;
  /** Renames a view; views that use it follow. `to` is a bare name. */
  renameView(name: string, to: string): Promise<void>;
  /** Takes a view to another schema; views that use it follow. `schema` is a bare name. */
  moveView(name: string, schema: string): Promise<void>;
  /** Changes options (`null` sets one back to its default) and comments. */
  alterView(
    name: string,
    change: {
      options?: { readonly [name: string]: string | null };
      comment?: string | null;
      columnComments?: ColumnComments;
    },
  ): Promise<void>;
}

const withOptions = (given: ViewOptions["options"]) => (given ? ` WITH (${storageParameters(given)})` : "");

export const viewMethods: Compilers<ViewOperations> = {
  createView(name, query, { options: given, comment, columnComments } = {}) {
    const target = sqlName(name);
    return [
      statement(`CREATE VIEW ${target}${withOptions(given)} AS ${textOf(query)}`),
      ...(comment === undefined ? [] : [commentOn(`VIEW ${target}`, comment)]),
      ...columnCommentsOn(target, columnComments),
    ];
  },
  replaceView: (name, query, { options: given } = {}) => [
    statement(`CREATE OR REPLACE VIEW ${sqlName(name)}${withOptions(given)} AS ${textOf(query)}`),
  ],
  dropView: (name, { ifExists } = {}) => [statement(`DROP VIEW ${ifExists ? "IF EXISTS " : ""}${sqlName(name)}`)],
  renameView: (name, to) => [statement(`ALTER VIEW ${sqlName(name)} RENAME TO ${quoteName(to)}`)],
  moveView: (name, schema) => [statement(`ALTER VIEW ${sqlName(name)} SET SCHEMA ${quoteName(schema)}`)],
  alterView(name, { options: given, comment, columnComments }) {
    const target = sqlName(name);
    const statements = setStorage(`ALTER VIEW ${target}`, given);
    if (comment !== undefined) statements.push(commentOn(`VIEW ${target}`, comment));
    return [...statements, ...columnCommentsOn(target, columnComments)];
  },
};

const grants = (from: ViewPrivileges, to: ViewPrivileges, name: QualifiedName) =>
  viewPrivilegeCalls((columns) => ({ view: callName(name), ...columns }), from, to);

export const views: DialectKind<"view"> = {
  alterable: {
    definition: "in place",
    columns: "in place",
    options: "in place",
    comment: "in place",
    columnComments: "in place",
    privileges: "in place",
    columnPrivileges: "in place",
  },
  namespaces: ["relation", "type"],
  mustReplace: (from, to) => !onlyAppends(from.attributes.columns, to.attributes.columns),
  create(view) {
    const { definition, options: given, comment, columnComments } = spelling(view);
    const said = {
      options: unlessEmpty(given),
      comment: comment ?? undefined,
      columnComments: unlessEmpty(columnComments),
    };
    return [
      { method: "createView", args: [callName(view.name), rawSql(definition), ...optional(said)] },
      ...grants(nobody, view.attributes, view.name),
    ];
  },
  drop: ({ name }) => [{ method: "dropView", args: [callName(name)] }],
  rename: (from, to) => [
    { method: "renameView", args: [callName({ ...to.name, name: from.name.name }), to.name.name] },
  ],
  move: (from, to) => [{ method: "moveView", args: [callName(from.name), to.name.schema] }],
  alter(from, to) {
    const changed = changedAttributes(from, to);
    const { definition, options: given, comment, columnComments } = spelling(to);
    const name = callName(to.name);
    // Its options are part of the statement that replaces it.
    const replaced = changed.includes("definition") || changed.includes("columns");
    const change = options({
      options: !replaced && changed.includes("options") ? storageChange(from.attributes.options, given) : undefined,
      comment: changed.includes("comment") ? comment : undefined,
      columnComments: columnCommentsChange(from.attributes.columnComments, columnComments),
    });
    return [
      ...(replaced
        ? [{ method: "replaceView", args: [name, rawSql(definition), ...optional({ options: unlessEmpty(given) })] }]
        : []),
      ...(Object.keys(change).length > 0 ? [{ method: "alterView", args: [name, change] }] : []),
      ...grants(from.attributes, to.attributes, to.name),
    ];
  },
  spell: (declared) => spelledQuery(declared.attributes.definition),
};

interface ViewRow extends ViewPrivilegesRow {
  oid: string;
  rule: string;
  schema: string;
  name: string;
  definition: string;
  columns: ViewColumn[] | null;
  reloptions: string[] | null;
  comment: string | null;
  column_comments: Record<string, string> | null;
}

export const viewQuery: CatalogQuery<ViewRow> = {
  sql: () => `
    SELECT c.oid::text AS oid, r.oid::text AS rule, n.nspname AS schema, c.relname AS name, pg_get_viewdef(c.oid) AS definition,
      ${viewColumnsSql}, to_json(c.reloptions) AS reloptions, d.description AS comment
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_rewrite r ON r.ev_class = c.oid AND r.rulename = '_RETURN' ${commentJoin("pg_class", "c.oid")}
    WHERE c.relkind = 'v' AND ${ownSchema("n")} AND ${ownObject("pg_class", "c.oid")}
    ORDER BY 3, 4`,
  objects: ({ oid, rule, schema, name, definition, columns, reloptions, comment, column_comments, ...row }) => ({
    object: schemaObject(
      "view",
      { schema, name },
      {
        definition: readDefinition(definition),
        columns: columns ?? [],
        options: readStorage(reloptions),
        comment,
        columnComments: column_comments ?? {},
        ...readViewPrivileges(row),
      },
    ),
    keys: [catalogKey("pg_class", oid), catalogKey("pg_rewrite", rule), ...rowTypeKeys(row)],
  }),
};
