import {
  changedAttributes,
  rawSql,
  schemaObject,
  spelling,
  type DialectKind,
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
import { quoteName, sqlName } from "../sql/identifiers.js";
import { commentOn, optional, options, statement, textOf } from "../sql/text.js";
import { callName, tableName } from "./call-name.js";

/** Operations on statistics objects. They stand in a schema by themselves: `app.tasks_user_state`. */
export interface StatisticsOperations {
  /**
   * Creates a statistics object. `definition` is what stands between its name and the table.
   * @example
   * ```ts
   * await op.createStatistics("tasks_user_state", "tasks", sql`(dependencies) on user_id, state`);
   * ```
   */
  createStatistics(
    name: string,
    table: string,
    definition: Sql,
    options?: { target?: number; comment?: string },
  ): Promise<void>;
  /** Drops a statistics object. */
  dropStatistics(name: string, options?: { ifExists?: boolean }): Promise<void>;
  /** Renames a statistics object. `to` is a bare name. */
  renameStatistics(name: string, to: string): Promise<void>;
  /** Changes how finely a statistics object is counted (`null`: as the server chooses; PostgreSQL 13), or its comment. */
  alterStatistics(name: string, change: { target?: number | null; comment?: string | null }): Promise<void>;
}

const setTarget = (name: string, target: number | null) =>
  statement(`ALTER STATISTICS ${name} SET STATISTICS ${target ?? -1}`);

export const statisticsMethods: Compilers<StatisticsOperations> = {
  createStatistics(name, table, definition, { target, comment } = {}) {
    const own = sqlName(name);
    return [
      statement(`CREATE STATISTICS ${own} ${textOf(definition)} FROM ${sqlName(table)}`),
      ...(target === undefined ? [] : [setTarget(own, target)]),
      ...(comment === undefined ? [] : [commentOn(`STATISTICS ${own}`, comment)]),
    ];
  },
  dropStatistics: (name, { ifExists } = {}) => [
    statement(`DROP STATISTICS ${ifExists ? "IF EXISTS " : ""}${sqlName(name)}`),
  ],
  renameStatistics: (name, to) => [statement(`ALTER STATISTICS ${sqlName(name)} RENAME TO ${quoteName(to)}`)],
  alterStatistics(name, { target, comment }) {
    const own = sqlName(name);
    const statements: Statement[] = [];
    if (target !== undefined) statements.push(setTarget(own, target));
    if (comment !== undefined) statements.push(commentOn(`STATISTICS ${own}`, comment));
    return statements;
  },
};

type Statistics = SchemaObject<"statistics">;

const ownName = ({ name, attributes }: Statistics) => callName({ schema: attributes.schema, name: name.name });

export const statistics: DialectKind<"statistics"> = {
  alterable: { schema: "replace", definition: "replace", target: "in place", comment: "in place" },
  namespaces: ["statistics"],
  create(object) {
    const { definition, target, comment } = spelling(object);
    const said = { target: target ?? undefined, comment: comment ?? undefined };
    return [
      {
        method: "createStatistics",
        args: [ownName(object), tableName(object.name), rawSql(definition), ...optional(said)],
      },
    ];
  },
  drop: (object) => [{ method: "dropStatistics", args: [ownName(object)] }],
  rename: (from, to) => [{ method: "renameStatistics", args: [ownName(from), to.name.name] }],
  alter(from, to) {
    const changed = changedAttributes(from, to);
    const change = options({
      target: changed.includes("target") ? to.attributes.target : undefined,
      comment: changed.includes("comment") ? to.attributes.comment : undefined,
    });
    return [{ method: "alterStatistics", args: [ownName(to), change] }];
  },
};

/**
 * What is counted. The server has the columns in the order of the table, which is no part of a schema; here it is that of
 * their names. Expressions come with PostgreSQL 14.
 */
const countedSql = (version: number) => `
  concat_ws(', ', (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attname)
    FROM pg_attribute a WHERE a.attrelid = s.stxrelid AND a.attnum = ANY (s.stxkeys))${
      version >= 140000 ? ", array_to_string(pg_get_statisticsobjdef_expressions(s.oid), ', ')" : ""
    })`;

export const statisticsQuery: CatalogQuery<{
  oid: string;
  schema: string;
  table: string;
  name: string;
  own_schema: string;
  definition: string;
  target: number | null;
  comment: string | null;
}> = {
  sql: (version) => `
    SELECT s.oid::text AS oid, n.nspname AS schema, c.relname AS table, s.stxname AS name, o.nspname AS own_schema,
      coalesce(substring(pg_get_statisticsobjdef(s.oid) FROM ' (\\([a-z, ]+\\) )ON '), '') || 'ON ' || ${countedSql(version)} AS definition,
      ${version >= 130000 ? "nullif(s.stxstattarget, -1)" : "NULL::integer"} AS target, d.description AS comment
    FROM pg_statistic_ext s JOIN pg_class c ON c.oid = s.stxrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_namespace o ON o.oid = s.stxnamespace ${commentJoin("pg_statistic_ext", "s.oid")}
    WHERE ${modelledTable("c")} AND ${ownSchema("n")} AND ${ownObject("pg_class", "c.oid")}
    ORDER BY 2, 3, 4`,
  objects: ({ oid, schema, table, name, own_schema, definition, target, comment }) => ({
    object: schemaObject("statistics", { schema, table, name }, { schema: own_schema, definition, target, comment }),
    keys: [catalogKey("pg_statistic_ext", oid)],
  }),
};
