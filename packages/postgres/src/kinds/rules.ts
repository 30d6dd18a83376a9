import {
  changedAttributes,
  rawSql,
  schemaObject,
  spelling,
  type DialectKind,
  type Firing,
  type RuleAttributes,
  type Sql,
  type Statement,
} from "@athanor/core";

import { catalogKey, commentJoin, type CatalogQuery } from "../catalog/catalog-query.js";
import type { Compilers } from "../sql/compilers.js";
import { quoteName, sqlName } from "../sql/identifiers.js";
import { commentOn, optional, options, statement, textOf } from "../sql/text.js";
import { tableName } from "./call-name.js";
import { firingByLetter, setFiring } from "./firing.js";
import { firingRelation } from "./triggers.js";

/** Operations on rules of tables and views. */
export interface RuleOperations {
  /**
   * Creates a rule. `definition` is what follows `as`.
   * @example
   * ```ts
   * await op.createRule("no_delete", "tasks", sql`on delete to tasks do instead nothing`);
   * ```
   */
  createRule(
    name: string,
    table: string,
    definition: Sql,
    options?: { enabled?: Firing; comment?: string },
  ): Promise<void>;
  /** Drops a rule. */
  dropRule(name: string, table: string, options?: { ifExists?: boolean }): Promise<void>;
  /** Renames a rule. */
  renameRule(name: string, table: string, to: string): Promise<void>;
  /** Changes in which sessions a rule applies, or its comment. */
  alterRule(name: string, table: string, change: { enabled?: Firing; comment?: string | null }): Promise<void>;
}

export const ruleMethods: Compilers<RuleOperations> = {
  createRule(name, table, definition, { enabled, comment } = {}) {
    const target = sqlName(table);
    return [
      statement(`CREATE RULE ${quoteName(name)} AS ${textOf(definition)}`),
      ...(enabled === undefined ? [] : [setFiring(target, "RULE", name, enabled)]),
      ...(comment === undefined ? [] : [commentOn(`RULE ${quoteName(name)} ON ${target}`, comment)]),
    ];
  },
  dropRule: (name, table, { ifExists } = {}) => [
    statement(`DROP RULE ${ifExists ? "IF EXISTS " : ""}${quoteName(name)} ON ${sqlName(table)}`),
  ],
  renameRule: (name, table, to) => [
    statement(`ALTER RULE ${quoteName(name)} ON ${sqlName(table)} RENAME TO ${quoteName(to)}`),
  ],
  alterRule(name, table, { enabled, comment }) {
    const target = sqlName(table);
    const statements: Statement[] = [];
    if (enabled !== undefined) statements.push(setFiring(target, "RULE", name, enabled));
    if (comment !== undefined) statements.push(commentOn(`RULE ${quoteName(name)} ON ${target}`, comment));
    return statements;
  },
};

export const rules: DialectKind<"rule"> = {
  alterable: { on: "replace", definition: "replace", enabled: "in place", comment: "in place" },
  create(rule) {
    const { definition, enabled, comment } = spelling(rule);
    const said = { enabled: enabled === "origin" ? undefined : enabled, comment: comment ?? undefined };
    return [
      { method: "createRule", args: [rule.name.name, tableName(rule.name), rawSql(definition), ...optional(said)] },
    ];
  },
  drop: ({ name }) => [{ method: "dropRule", args: [name.name, tableName(name)] }],
  rename: (from, to) => [{ method: "renameRule", args: [from.name.name, tableName(to.name), to.name.name] }],
  alter(from, to) {
    const changed = changedAttributes(from, to);
    const change = options({
      enabled: changed.includes("enabled") ? to.attributes.enabled : undefined,
      comment: changed.includes("comment") ? to.attributes.comment : undefined,
    });
    return [{ method: "alterRule", args: [to.name.name, tableName(to.name), change] }];
  },
};

export const ruleQuery: CatalogQuery<{
  oid: string;
  schema: string;
  table: string;
  name: string;
  on: RuleAttributes["on"];
  definition: string;
  enabled: string;
  comment: string | null;
}> = {
  sql: () => `
    SELECT r.oid::text AS oid, n.nspname AS schema, c.relname AS table, r.rulename AS name,
      CASE c.relkind WHEN 'v' THEN 'view' ELSE 'table' END AS on,
      btrim(substr(pg_get_ruledef(r.oid), length('CREATE RULE ' || quote_ident(r.rulename) || ' AS') + 1), E' \\n;') AS definition,
      r.ev_enabled::text AS enabled, d.description AS comment
    FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
      ${commentJoin("pg_rewrite", "r.oid")}
    WHERE r.rulename <> '_RETURN' AND ${firingRelation}
    ORDER BY 2, 3, 4`,
  objects: ({ oid, schema, table, name, on, definition, enabled, comment }) => ({
    object: schemaObject(
      "rule",
      { schema, table, name },
      { on, definition, enabled: firingByLetter[enabled]!, comment },
    ),
    keys: [catalogKey("pg_rewrite", oid)],
  }),
};
