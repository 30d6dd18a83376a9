import { schemaObject, type Argument, type Call, type Grant, type SchemaObject, type Statement } from "@athanor/core";

import type { Compilers } from "../sql/compilers.js";
import { quoteName, quoteNames, sqlName, type QualifiedName } from "../sql/identifiers.js";
import { statement } from "../sql/text.js";
import { callName } from "./call-name.js";
import { sqlFunction } from "./function-names.js";

/** A privilege, as SQL calls it, in small letters. */
export type Privilege =
  | "select"
  | "insert"
  | "update"
  | "delete"
  | "truncate"
  | "references"
  | "trigger"
  | "maintain"
  | "usage"
  | "create"
  | "execute";

/** What privileges are about: one object, or some columns of it. `type` is an enum, a domain or a composite type. */
export type GrantTarget =
  | { table: string; columns?: readonly string[] }
  | { view: string; columns?: readonly string[] }
  | { materializedView: string; columns?: readonly string[] }
  | { sequence: string }
  | { function: string }
  | { type: string }
  | { schema: string };

/** Operations on privileges. */
export interface PrivilegeOperations {
  /**
   * Lets roles do something. `public` stands for everybody.
   * @example
   * ```ts
   * await op.grant(["select"], { on: { view: "open_tasks" }, to: ["app"] });
   * ```
   */
  grant(
    privileges: readonly Privilege[],
    grant: { on: GrantTarget; to: readonly string[]; withGrantOption?: boolean },
  ): Promise<void>;
  /** Takes privileges from roles, or with `grantOptionOnly` the right to hand them on. */
  revoke(
    privileges: readonly Privilege[],
    revoke: { on: GrantTarget; from: readonly string[]; grantOptionOnly?: boolean },
  ): Promise<void>;
}

function targetOf(target: GrantTarget): string {
  if ("sequence" in target) return `SEQUENCE ${sqlName(target.sequence)}`;
  if ("function" in target) return `ROUTINE ${sqlFunction(target.function)}`;
  if ("type" in target) return `TYPE ${sqlName(target.type)}`;
  if ("schema" in target) return `SCHEMA ${quoteName(target.schema)}`;
  const name = "table" in target ? target.table : "view" in target ? target.view : target.materializedView;
  return `TABLE ${sqlName(name)}`;
}

function what(privileges: readonly Privilege[], target: GrantTarget): string {
  const columns = "columns" in target && target.columns ? ` (${quoteNames(target.columns)})` : "";
  return `${privileges.map((one) => `${one.toUpperCase()}${columns}`).join(", ")} ON ${targetOf(target)}`;
}

const everybody = "public";
const quoteRoles = (roles: readonly string[]) =>
  roles.map((role) => (role === everybody ? "PUBLIC" : quoteName(role))).join(", ");
const about = (sql: string, roles: readonly string[]): Statement => ({
  ...statement(sql),
  roles: roles.filter((role) => role !== everybody),
});

export const privilegeMethods: Compilers<PrivilegeOperations> = {
  grant: (privileges, { on, to, withGrantOption }) => [
    about(`GRANT ${what(privileges, on)} TO ${quoteRoles(to)}${withGrantOption ? " WITH GRANT OPTION" : ""}`, to),
  ],
  revoke: (privileges, { on, from, grantOptionOnly }) => [
    about(`REVOKE ${grantOptionOnly ? "GRANT OPTION FOR " : ""}${what(privileges, on)} FROM ${quoteRoles(from)}`, from),
  ],
};

type Held = "no" | "yes" | "grantable";

/** The calls that lead from some privileges on an object to others. */
export function privilegeCalls(on: GrantTarget, from: readonly Grant[], to: readonly Grant[]): Call[] {
  const steps = {
    revoke: new Map<string, string[]>(),
    option: new Map<string, string[]>(),
    grant: new Map(),
    pass: new Map(),
  };
  const [before, after] = [heldByRole(from), heldByRole(to)];
  for (const role of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [had, has] = [before.get(role) ?? new Map(), after.get(role) ?? new Map()];
    for (const privilege of [...new Set([...had.keys(), ...has.keys()])].sort()) {
      const was: Held = had.get(privilege) ?? "no";
      const is: Held = has.get(privilege) ?? "no";
      if (was === is) continue;
      const step =
        is === "no" ? steps.revoke : is === "grantable" ? steps.pass : was === "grantable" ? steps.option : steps.grant;
      step.set(role, [...(step.get(role) ?? []), privilege]);
    }
  }
  const calls = (method: "grant" | "revoke", step: Map<string, string[]>, option: Record<string, Argument>): Call[] =>
    alike(step).map(([privileges, roles]) => ({
      method,
      args: [privileges, { on: on as Argument, [method === "grant" ? "to" : "from"]: roles, ...option } as Argument],
    }));
  return [
    ...calls("revoke", steps.revoke, {}),
    ...calls("revoke", steps.option, { grantOptionOnly: true }),
    ...calls("grant", steps.grant, {}),
    ...calls("grant", steps.pass, { withGrantOption: true }),
  ];
}

function heldByRole(grants: readonly Grant[]): Map<string, Map<string, Held>> {
  const result = new Map<string, Map<string, Held>>();
  for (const { to, privileges, grantable } of grants) {
    const held = result.get(to) ?? new Map<string, Held>();
    result.set(to, held);
    for (const privilege of privileges) held.set(privilege, grantable ? "grantable" : "yes");
  }
  return result;
}

/** Roles that get the same, together. */
function alike(step: Map<string, string[]>): [privileges: string[], roles: string[]][] {
  const groups = new Map<string, [string[], string[]]>();
  for (const [role, privileges] of step) {
    const key = privileges.join();
    const group = groups.get(key);
    if (group) group[1].push(role);
    else groups.set(key, [privileges, [role]]);
  }
  return [...groups.values()];
}

/**
 * Who holds what by an access control list, for a query; null where nobody has said anything. The owner and superusers
 * are left out: they need no grant, and a judge has others.
 *
 * @param object what `acldefault` calls the kind of the object
 */
export const privilegesSql = (acl: string, object: string, owner: string): string => `
  CASE WHEN ${acl} IS NOT NULL THEN (
    SELECT coalesce(json_agg(json_build_object('to', h.role, 'privileges', h.privileges, 'grantable', h.grantable) ORDER BY h.role, h.grantable), '[]')
    FROM (
      SELECT g.role, g.grantable, json_agg(g.privilege ORDER BY g.privilege) AS privileges
      FROM (
        SELECT coalesce(r.rolname, '${everybody}') AS role, lower(x.privilege_type) AS privilege, bool_or(x.is_grantable) AS grantable
        FROM aclexplode(coalesce(${acl}, acldefault('${object}', ${owner}))) x LEFT JOIN pg_roles r ON r.oid = x.grantee
        WHERE x.grantee <> ${owner} AND NOT coalesce(r.rolsuper, false)
        GROUP BY 1, 2) g
      GROUP BY 1, 2) h) END`;

/** An attribute for an object of which somebody has said who may do what with it. */
export const readPrivileges = (grants: readonly Grant[] | null): { privileges?: readonly Grant[] } =>
  grants === null ? {} : { privileges: grants };

/** The calls that lead from some privileges on a type of one's own to others; without `from`, from those of a new type. */
export const typePrivilegeCalls = (name: QualifiedName, from: readonly Grant[] | null, to: readonly Grant[]): Call[] =>
  privilegeCalls({ type: callName(name) }, from ?? usual, to);

const usual = schemaObject("enum", { schema: "", name: "" }, { values: [] }).attributes.privileges;

/** The calls for the sequences that come with serial columns. */
export const serialPrivilegeCalls = (others: readonly SchemaObject[]): Call[] =>
  others.flatMap((one) =>
    one.kind === "sequence" ? privilegeCalls({ sequence: callName(one.name) }, [], one.attributes.privileges) : [],
  );
