import {
  changedAttributes,
  rawSql,
  schemaObject,
  spelling,
  type DialectKind,
  type Firing,
  type Sql,
  type Statement,
  type TriggerAttributes,
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
import { tableName } from "./call-name.js";
import { firingByLetter, setFiring } from "./firing.js";

/** What a trigger may be beside what it says. */
export interface TriggerOptions {
  /** Makes it a constraint trigger, which may wait for the end of the transaction. */
  constraint?: boolean;
  /** In which sessions it fires: `origin`, which are all but those of replication, unless said otherwise. */
  enabled?: Firing;
  comment?: string;
}

/** Operations on triggers of tables and views. */
export interface TriggerOperations {
  /**
   * Creates a trigger. `definition` is what follows its name.
   * @example
   * ```ts
   * await op.createTrigger("tasks_touch", "tasks", sql`before update on tasks for each row execute function touch()`);
   * ```
   */
  createTrigger(name: string, table: string, definition: Sql, options?: TriggerOptions): Promise<void>;
  /** Drops a trigger. */
  dropTrigger(name: string, table: string, options?: { ifExists?: boolean }): Promise<void>;
  /** Renames a trigger. Those of one event fire in the order of their names. */
  renameTrigger(name: string, table: string, to: string): Promise<void>;
  /** Changes in which sessions a trigger fires, or its comment. */
  alterTrigger(name: string, table: string, change: { enabled?: Firing; comment?: string | null }): Promise<void>;
}

export const triggerMethods: Compilers<TriggerOperations> = {
  createTrigger(name, table, definition, { constraint, enabled, comment } = {}) {
    const target = sqlName(table);
    const create = `CREATE ${constraint ? "CONSTRAINT " : ""}TRIGGER ${quoteName(name)} ${textOf(definition)}`;
    return [
      statement(create),
      ...(enabled === undefined ? [] : [setFiring(target, "TRIGGER", name, enabled)]),
      ...(comment === undefined ? [] : [commentOn(`TRIGGER ${quoteName(name)} ON ${target}`, comment)]),
    ];
  },
  dropTrigger: (name, table, { ifExists } = {}) => [
    statement(`DROP TRIGGER ${ifExists ? "IF EXISTS " : ""}${quoteName(name)} ON ${sqlName(table)}`),
  ],
  renameTrigger: (name, table, to) => [
    statement(`ALTER TRIGGER ${quoteName(name)} ON ${sqlName(table)} RENAME TO ${quoteName(to)}`),
  ],
  alterTrigger(name, table, { enabled, comment }) {
    const target = sqlName(table);
    const statements: Statement[] = [];
    if (enabled !== undefined) statements.push(setFiring(target, "TRIGGER", name, enabled));
    if (comment !== undefined) statements.push(commentOn(`TRIGGER ${quoteName(name)} ON ${target}`, comment));
    return statements;
  },
};

export const triggers: DialectKind<"trigger"> = {
  alterable: {
    on: "replace",
    constraint: "replace",
    definition: "replace",
    enabled: "in place",
    comment: "in place",
  },
  create(trigger) {
    const { constraint, definition, enabled, comment } = spelling(trigger);
    const said = {
      constraint: constraint || undefined,
      enabled: enabled === "origin" ? undefined : enabled,
      comment: comment ?? undefined,
    };
    return [
      {
        method: "createTrigger",
        args: [trigger.name.name, tableName(trigger.name), rawSql(definition), ...optional(said)],
      },
    ];
  },
  drop: ({ name }) => [{ method: "dropTrigger", args: [name.name, tableName(name)] }],
  rename: (from, to) => [{ method: "renameTrigger", args: [from.name.name, tableName(to.name), to.name.name] }],
  alter(from, to) {
    const changed = changedAttributes(from, to);
    const change = options({
      enabled: changed.includes("enabled") ? to.attributes.enabled : undefined,
      comment: changed.includes("comment") ? to.attributes.comment : undefined,
    });
    return [{ method: "alterTrigger", args: [to.name.name, tableName(to.name), change] }];
  },
};

/** The relations `c` whose triggers and rules are modelled. */
export const firingRelation = `((${modelledTable("c")}) OR c.relkind = 'v') AND ${ownSchema("n")} AND ${ownObject("pg_class", "c.oid")}`;

export const triggerQuery: CatalogQuery<{
  oid: string;
  schema: string;
  table: string;
  name: string;
  on: TriggerAttributes["on"];
  constraint: boolean;
  definition: string;
  enabled: string;
  comment: string | null;
}> = {
  sql: () => `
    SELECT t.oid::text AS oid, n.nspname AS schema, c.relname AS table, t.tgname AS name,
      CASE c.relkind WHEN 'v' THEN 'view' ELSE 'table' END AS on, t.tgconstraint <> 0 AS constraint,
      substr(pg_get_triggerdef(t.oid), length('CREATE TRIGGER ' || quote_ident(t.tgname))
        + CASE WHEN t.tgconstraint <> 0 THEN length('CONSTRAINT ') ELSE 0 END + 2) AS definition,
      t.tgenabled::text AS enabled, d.description AS comment
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      ${commentJoin("pg_trigger", "t.oid")}
    WHERE NOT t.tgisinternal AND ${firingRelation}
    ORDER BY 2, 3, 4`,
  objects: ({ oid, schema, table, name, on, constraint, definition, enabled, comment }) => ({
    object: schemaObject(
      "trigger",
      { schema, table, name },
      { on, constraint, definition, enabled: firingByLetter[enabled]!, comment },
    ),
    keys: [catalogKey("pg_trigger", oid)],
  }),
};
