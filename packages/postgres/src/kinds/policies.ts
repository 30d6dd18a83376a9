import {
  changedAttributes,
  rawSql,
  schemaObject,
  spelling,
  type DialectKind,
  type PolicyAttributes,
  type SchemaObject,
  type Sql,
  type Statement,
} from "@athanor/core";

import { catalogKey, commentJoin, modelledTable, ownSchema, type CatalogQuery } from "../catalog/catalog-query.js";
import type { Compilers } from "../sql/compilers.js";
import { quoteName, sqlName } from "../sql/identifiers.js";
import { commentOn, optional, options, statement, textOf } from "../sql/text.js";
import { tableName } from "./call-name.js";

/** What a policy may say. */
export interface PolicyOptions {
  /** `"restrictive"`: must hold beside the others, instead of adding to them. */
  as?: "permissive" | "restrictive";
  for?: PolicyAttributes["command"];
  /** Names of roles; everybody where left out. */
  to?: readonly string[];
  /** Which rows may be seen. */
  using?: Sql;
  /** Which rows may be written. */
  withCheck?: Sql;
  comment?: string;
}

/** Operations on policies. */
export interface PolicyOperations {
  /**
   * Creates a policy. It counts once row-level security is on: `op.alterTable("tasks", { rowSecurity: true })`.
   * @example
   * ```ts
   * await op.createPolicy("own_tasks", "tasks", { to: ["app"], using: sql`user_id = current_setting('app.user')::int` });
   * ```
   */
  createPolicy(name: string, table: string, policy?: PolicyOptions): Promise<void>;
  /** Drops a policy: rows that it alone allowed are no longer seen. */
  dropPolicy(name: string, table: string, options?: { ifExists?: boolean }): Promise<void>;
  /** Renames a policy. */
  renamePolicy(name: string, table: string, to: string): Promise<void>;
  /** Changes roles, conditions or the comment of a policy. A condition cannot be removed, only replaced. */
  alterPolicy(
    name: string,
    table: string,
    change: { to?: readonly string[]; using?: Sql; withCheck?: Sql; comment?: string | null },
  ): Promise<void>;
}

/** Words that stand for a role without being its name. */
const roleWords = new Set(["public", "current_user", "current_role", "session_user"]);

function rolesClause(roles: readonly string[] | undefined): string {
  return roles === undefined
    ? ""
    : ` TO ${roles.map((role) => (roleWords.has(role) ? role : quoteName(role))).join(", ")}`;
}

const conditions = (using: Sql | undefined, withCheck: Sql | undefined) =>
  `${using ? ` USING (${textOf(using)})` : ""}${withCheck ? ` WITH CHECK (${textOf(withCheck)})` : ""}`;

const named = (roles: readonly string[] | undefined) => (roles ?? []).filter((role) => !roleWords.has(role));

export const policyMethods: Compilers<PolicyOperations> = {
  createPolicy(name, table, { as, for: command, to, using, withCheck, comment } = {}) {
    const target = `${quoteName(name)} ON ${sqlName(table)}`;
    const how = `${as === "restrictive" ? " AS RESTRICTIVE" : ""}${command && command !== "all" ? ` FOR ${command.toUpperCase()}` : ""}`;
    const create = `CREATE POLICY ${target}${how}${rolesClause(to)}${conditions(using, withCheck)}`;
    return [
      { ...statement(create), roles: named(to) },
      ...(comment === undefined ? [] : [commentOn(`POLICY ${target}`, comment)]),
    ];
  },
  dropPolicy: (name, table, { ifExists } = {}) => [
    statement(`DROP POLICY ${ifExists ? "IF EXISTS " : ""}${quoteName(name)} ON ${sqlName(table)}`),
  ],
  renamePolicy: (name, table, to) => [
    statement(`ALTER POLICY ${quoteName(name)} ON ${sqlName(table)} RENAME TO ${quoteName(to)}`),
  ],
  alterPolicy(name, table, { to, using, withCheck, comment }) {
    const target = `${quoteName(name)} ON ${sqlName(table)}`;
    const statements: Statement[] = [];
    if (to || using || withCheck)
      statements.push({
        ...statement(`ALTER POLICY ${target}${rolesClause(to)}${conditions(using, withCheck)}`),
        roles: named(to),
      });
    if (comment !== undefined) statements.push(commentOn(`POLICY ${target}`, comment));
    return statements;
  },
};

type Policy = SchemaObject<"policy">;

export const policies: DialectKind<"policy"> = {
  alterable: {
    permissive: "replace",
    command: "replace",
    roles: "in place",
    currentUser: "in place",
    using: "in place",
    withCheck: "in place",
    comment: "in place",
  },
  // ALTER POLICY can set a condition and not take it away.
  mustReplace: (from, to) =>
    (["using", "withCheck"] as const).some(
      (condition) => from.attributes[condition] !== null && to.attributes[condition] === null,
    ),
  create(policy) {
    const { permissive, command, roles, using, withCheck, comment } = spelling(policy);
    const said = {
      as: permissive ? undefined : "restrictive",
      for: command === "all" ? undefined : command,
      to: roles.length === 1 && roles[0] === "public" ? undefined : roles,
      using: using === null ? undefined : rawSql(using),
      withCheck: withCheck === null ? undefined : rawSql(withCheck),
      comment: comment ?? undefined,
    };
    return [{ method: "createPolicy", args: [policy.name.name, tableName(policy.name), ...optional(said)] }];
  },
  drop: ({ name }) => [{ method: "dropPolicy", args: [name.name, tableName(name)] }],
  rename: (from, to) => [{ method: "renamePolicy", args: [from.name.name, tableName(to.name), to.name.name] }],
  alter(from, to) {
    const changed = changedAttributes(from, to);
    const { roles, using, withCheck, comment } = spelling(to);
    const change = options({
      to: changed.includes("roles") ? roles : undefined,
      using: changed.includes("using") ? rawSql(using!) : undefined,
      withCheck: changed.includes("withCheck") ? rawSql(withCheck!) : undefined,
      comment: changed.includes("comment") ? comment : undefined,
    });
    return [{ method: "alterPolicy", args: [to.name.name, tableName(to.name), change] }];
  },
  spell: (declared: Policy, canonical: Policy) => ({
    ...(declared.attributes.using === null || canonical.attributes.using === null
      ? {}
      : { using: declared.attributes.using }),
    ...(declared.attributes.withCheck === null || canonical.attributes.withCheck === null
      ? {}
      : { withCheck: declared.attributes.withCheck }),
    // There are other words for the same role.
    ...(declared.attributes.roles.some((role) => roleWords.has(role) || role === canonical.attributes.currentUser)
      ? { roles: declared.attributes.roles }
      : {}),
  }),
};

interface PolicyRow {
  oid: string;
  schema: string;
  table: string;
  name: string;
  permissive: boolean;
  command: string;
  roles: string[];
  current_user: string;
  using: string | null;
  with_check: string | null;
  comment: string | null;
}

const commands: Readonly<Record<string, PolicyAttributes["command"]>> = {
  "*": "all",
  r: "select",
  a: "insert",
  w: "update",
  d: "delete",
};

// `TO current_user` is stored as a role: one on the judge, another on each server. Whoever reads it is meant by it.
export const policyQuery: CatalogQuery<PolicyRow> = {
  sql: () => `
    SELECT p.oid::text AS oid, n.nspname AS schema, c.relname AS table, p.polname AS name, p.polpermissive AS permissive,
      p.polcmd::text AS command,
      ARRAY(SELECT DISTINCT CASE WHEN r.rolname IN (current_user, session_user) THEN 'current_user'
          ELSE coalesce(r.rolname, 'public')::text END COLLATE "C"
        FROM unnest(p.polroles) AS o (role) LEFT JOIN pg_roles r ON r.oid = o.role ORDER BY 1) AS roles,
      current_user AS "current_user",
      pg_get_expr(p.polqual, p.polrelid) AS using, pg_get_expr(p.polwithcheck, p.polrelid) AS with_check,
      d.description AS comment
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      ${commentJoin("pg_policy", "p.oid")}
    WHERE ${modelledTable("c")} AND ${ownSchema("n")}
    ORDER BY 2, 3, 4`,
  objects: ({ oid, schema, table, name, permissive, command, roles, current_user, using, with_check, comment }) => ({
    object: schemaObject(
      "policy",
      { schema, table, name },
      {
        permissive,
        command: commands[command]!,
        roles,
        currentUser: current_user,
        using,
        withCheck: with_check,
        comment,
      },
    ),
    keys: [catalogKey("pg_policy", oid)],
  }),
};
