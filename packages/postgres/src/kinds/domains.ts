import {
  addressOf,
  changedAttributes,
  find,
  isSql,
  schemaObject,
  spelling,
  type Address,
  type Argument,
  type DialectKind,
  type DomainAttributes,
  type DomainCheck,
  type Grant,
  type PlanContext,
  type SchemaObject,
  type Statement,
} from "@athanor/core";

import { catalogKey, commentJoin, ownObject, ownSchema, type CatalogQuery } from "../catalog/catalog-query.js";
import type { Compilers } from "../sql/compilers.js";
import { quoteName, sqlName } from "../sql/identifiers.js";
import type { SqlOrValue } from "../sql/literals.js";
import { commentOn, expressionArgument, optional, options, statement, textOf } from "../sql/text.js";
import { conversionHazards } from "./column-conversion.js";
import { callName } from "./call-name.js";
import { privilegesSql, readPrivileges, typePrivilegeCalls } from "./privileges.js";
import { columnsOf, dependantsOfType, isNested, movesWithBase, rebuiltType } from "./type-rebuild.js";

/** A condition of a domain: SQL over `value`; with `validated: false` old values are not checked. */
export type DomainCheckOptions = SqlOrValue | DetailedCheck;

interface DetailedCheck {
  expression: SqlOrValue;
  validated?: false;
  comment?: string;
}

/** What a domain may be beside its type. */
export interface DomainOptions {
  collation?: string;
  notNull?: boolean;
  default?: SqlOrValue;
  /** Conditions over `value`, by name. */
  checks?: { readonly [name: string]: DomainCheckOptions };
  comment?: string;
}

/** What changes about a domain. What is left out stays; `null` removes. */
export interface DomainChange {
  default?: SqlOrValue;
  notNull?: boolean;
  /** Names of conditions to drop, before others are added. */
  dropChecks?: readonly string[];
  addChecks?: { readonly [name: string]: DomainCheckOptions };
  /** Names of conditions that old values are now checked against. */
  validateChecks?: readonly string[];
  /** Comments of conditions that stay; `null` removes one. */
  checkComments?: { readonly [name: string]: string | null };
  comment?: string | null;
}

/** Operations on domains. */
export interface DomainOperations {
  /**
   * Creates a domain: a type with conditions of its own.
   * @example
   * ```ts
   * await op.createDomain("email", "text", { checks: { email_form: sql`value ~ '@'` } });
   * ```
   */
  createDomain(name: string, type: string, options?: DomainOptions): Promise<void>;
  /** Drops a domain that nothing uses any more. */
  dropDomain(name: string, options?: { ifExists?: boolean }): Promise<void>;
  /** Renames a domain; columns that use it follow. `to` is a bare name. */
  renameDomain(name: string, to: string): Promise<void>;
  /** Takes a domain to another schema; columns that have it follow. `schema` is a bare name. */
  moveDomain(name: string, schema: string): Promise<void>;
  /** Changes default, conditions or comment. Another type below it takes another domain. */
  alterDomain(name: string, change: DomainChange): Promise<void>;
}

const detailed = (given: DomainCheckOptions): DetailedCheck =>
  typeof given === "object" && given !== null && !isSql(given) ? (given as DetailedCheck) : { expression: given };

const isUnchecked = (given: DomainCheckOptions) => detailed(given).validated === false;

const checkClause = (name: string, given: DomainCheckOptions) =>
  `CONSTRAINT ${quoteName(name)} CHECK (${textOf(detailed(given).expression)})${isUnchecked(given) ? " NOT VALID" : ""}`;

function checkComments(domain: string, comments: { readonly [name: string]: string | null }): Statement[] {
  return Object.entries(comments).map(([name, comment]) =>
    commentOn(`CONSTRAINT ${quoteName(name)} ON DOMAIN ${domain}`, comment),
  );
}

function commentsIn(checks: { readonly [name: string]: DomainCheckOptions }): { [name: string]: string } {
  const said = Object.entries(checks).map(([name, given]) => [name, detailed(given).comment] as const);
  return Object.fromEntries(said.filter((one): one is readonly [string, string] => one[1] !== undefined));
}

export const domainMethods: Compilers<DomainOperations> = {
  createDomain(name, type, { collation, notNull, default: value, checks = {}, comment } = {}) {
    const target = sqlName(name);
    // CREATE DOMAIN checks nothing that is there already, and knows no NOT VALID.
    const [late, early] = [true, false].map((unchecked) =>
      Object.entries(checks).filter(([, given]) => isUnchecked(given) === unchecked),
    );
    const clauses = [
      `CREATE DOMAIN ${target} AS ${type}`,
      ...(collation === undefined ? [] : [`COLLATE ${collation}`]),
      ...(value === undefined || value === null ? [] : [`DEFAULT ${textOf(value)}`]),
      ...(notNull ? ["NOT NULL"] : []),
      ...early!.map(([check, given]) => checkClause(check, given)),
    ];
    return [
      statement(clauses.join(" ")),
      ...late!.map(([check, given]) => statement(`ALTER DOMAIN ${target} ADD ${checkClause(check, given)}`)),
      ...checkComments(target, commentsIn(checks)),
      ...(comment === undefined ? [] : [commentOn(`DOMAIN ${target}`, comment)]),
    ];
  },
  dropDomain: (name, { ifExists } = {}) => [statement(`DROP DOMAIN ${ifExists ? "IF EXISTS " : ""}${sqlName(name)}`)],
  renameDomain: (name, to) => [statement(`ALTER DOMAIN ${sqlName(name)} RENAME TO ${quoteName(to)}`)],
  moveDomain: (name, schema) => [statement(`ALTER DOMAIN ${sqlName(name)} SET SCHEMA ${quoteName(schema)}`)],
  alterDomain(name, { default: value, notNull, dropChecks = [], addChecks = {}, validateChecks = [], ...comments }) {
    const target = sqlName(name);
    const alter = (what: string) => statement(`ALTER DOMAIN ${target} ${what}`);
    const statements: Statement[] = [
      ...dropChecks.map((check) => alter(`DROP CONSTRAINT ${quoteName(check)}`)),
      ...(value === undefined ? [] : [alter(value === null ? "DROP DEFAULT" : `SET DEFAULT ${textOf(value)}`)]),
      ...(notNull === undefined ? [] : [alter(`${notNull ? "SET" : "DROP"} NOT NULL`)]),
      ...Object.entries(addChecks).map(([check, given]) => alter(`ADD ${checkClause(check, given)}`)),
      ...validateChecks.map((check) => alter(`VALIDATE CONSTRAINT ${quoteName(check)}`)),
      ...checkComments(target, { ...commentsIn(addChecks), ...comments.checkComments }),
    ];
    const { comment } = comments;
    if (comment !== undefined) statements.push(commentOn(`DOMAIN ${target}`, comment));
    return statements;
  },
};

type Domain = SchemaObject<"domain">;

const checkArgument = ({ expression, validated, comment }: DomainCheck): Argument =>
  validated && comment === null
    ? expressionArgument(expression)
    : options({
        expression: expressionArgument(expression),
        validated: validated ? undefined : false,
        comment: comment ?? undefined,
      });

const checksArgument = (checks: readonly DomainCheck[]) =>
  checks.length > 0 ? Object.fromEntries(checks.map((one) => [one.name, checkArgument(one)])) : undefined;

/** Another type takes another domain, and so do new conditions on values that are part of others. */
function isRebuilt(from: Domain, to: Domain, { from: schema }: PlanContext): boolean {
  if (from.attributes.type !== to.attributes.type || from.attributes.collation !== to.attributes.collation) return true;
  const { addChecks, validateChecks, notNull } = changeOf(from, to);
  return Boolean(addChecks || validateChecks || notNull) && isNested(from, schema);
}

export const domains: DialectKind<"domain"> = {
  alterable: {
    type: "in place",
    collation: "in place",
    notNull: "in place",
    default: "in place",
    checks: "in place",
    comment: "in place",
    privileges: "in place",
  },
  namespaces: ["type"],
  create(domain) {
    const { type, collation, notNull, default: value, checks, comment } = spelling(domain);
    const said = {
      collation: collation ?? undefined,
      notNull: notNull || undefined,
      default: value === null ? undefined : expressionArgument(value),
      checks: checksArgument(checks),
      comment: comment ?? undefined,
    };
    return [
      { method: "createDomain", args: [callName(domain.name), type, ...optional(said)] },
      ...typePrivilegeCalls(domain.name, null, domain.attributes.privileges),
    ];
  },
  drop: ({ name }) => [{ method: "dropDomain", args: [callName(name)] }],
  rename: (from, to) => [{ method: "renameDomain", args: [callName(from.name), to.name.name] }],
  move: (from, to) => [{ method: "moveDomain", args: [callName(from.name), to.name.schema] }],
  alter(from, to, context) {
    if (movesWithBase(from, context)) return [];
    if (isRebuilt(from, to, context)) return rebuiltType(to, context);
    const change = changeOf(from, to);
    return [
      ...(Object.keys(change).length > 0 ? [{ method: "alterDomain", args: [callName(to.name), change] }] : []),
      ...typePrivilegeCalls(to.name, from.attributes.privileges, to.attributes.privileges),
    ];
  },
  succeeds: isRebuilt,
  rebuilds: (from, to, context) => (isRebuilt(from, to, context) ? dependantsOfType(from, context) : []),
  *hazards(operation, context) {
    if (operation.verb !== "alter") return;
    const [from, to] = [operation.from as Domain, operation.to as Domain];
    if (!isRebuilt(from, to, context)) return;
    yield {
      code: "rewrites-table",
      subject: to.address,
      certainty: "if rows exist",
      why: `PostgreSQL cannot change this about a domain: domain ${callName(to.name)} is built anew, and every table that uses it is rewritten under an exclusive lock`,
      remedy: "run it when the tables that use the domain are small or idle",
    };
    for (const column of columnsOf(from, context.from)) {
      const after = find(context.to, "column", column.address);
      if (after) yield* conversionHazards(column, after, context);
    }
  },
};

function changeOf(from: Domain, to: Domain): { [key: string]: Argument } {
  const changed = changedAttributes(from, to) as (keyof DomainAttributes)[];
  const said = spelling(to);
  const before = new Map(from.attributes.checks.map((check) => [check.name, check]));
  const after = new Map(to.attributes.checks.map((check) => [check.name, check]));
  const isSame = (one: DomainCheck, other: DomainCheck | undefined) => one.expression === other?.expression;
  // What has been checked cannot become unchecked in place.
  const stays = (check: DomainCheck | undefined, next: DomainCheck | undefined) =>
    check !== undefined && next !== undefined && isSame(check, next) && (next.validated || !check.validated);
  const dropped = [...before.keys()].filter((name) => !stays(before.get(name), after.get(name)));
  const added = said.checks.filter(({ name }) => !stays(before.get(name), after.get(name)));
  const validated = [...after.values()].filter(
    (check) => stays(before.get(check.name), check) && check.validated && !before.get(check.name)!.validated,
  );
  const commented = [...after.values()].filter((check) => {
    const old = before.get(check.name);
    return stays(old, check) && old!.comment !== check.comment;
  });
  return options({
    default: changed.includes("default")
      ? said.default === null
        ? null
        : expressionArgument(said.default)
      : undefined,
    notNull: changed.includes("notNull") ? to.attributes.notNull : undefined,
    dropChecks: dropped.length > 0 ? dropped : undefined,
    addChecks: checksArgument(added),
    validateChecks: validated.length > 0 ? validated.map(({ name }) => name) : undefined,
    checkComments:
      commented.length > 0 ? Object.fromEntries(commented.map((one) => [one.name, one.comment])) : undefined,
    comment: changed.includes("comment") ? to.attributes.comment : undefined,
  });
}

interface DomainRow {
  oid: string;
  array: string;
  constraints: string[] | null;
  schema: string;
  name: string;
  type: string;
  collation: string | null;
  not_null: boolean;
  default: string | null;
  checks: DomainCheck[] | null;
  privileges: readonly Grant[] | null;
  comment: string | null;
}

/** The address of the domain of this name. */
export const domainAddress = (schema: string, name: string): Address => addressOf("domain", { schema, name });

export const domainQuery: CatalogQuery<DomainRow> = {
  sql: () => `
    SELECT t.oid::text AS oid, t.typarray::text AS array, n.nspname AS schema, t.typname AS name,
      format_type(t.typbasetype, t.typtypmod) AS type,
      CASE WHEN t.typcollation <> b.typcollation THEN quote_ident(ln.nspname) || '.' || quote_ident(l.collname) END AS collation,
      t.typnotnull AS not_null, pg_get_expr(t.typdefaultbin, 0) AS default,
      (SELECT json_agg(o.oid::text) FROM pg_constraint o WHERE o.contypid = t.oid) AS constraints,
      (SELECT json_agg(json_build_object('name', o.conname, 'expression', pg_get_expr(o.conbin, 0), 'validated', o.convalidated,
          'comment', obj_description(o.oid, 'pg_constraint'))
          ORDER BY o.conname)
        FROM pg_constraint o WHERE o.contypid = t.oid AND o.contype = 'c') AS checks,
      ${privilegesSql("t.typacl", "T", "t.typowner")} AS privileges, d.description AS comment
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_type b ON b.oid = t.typbasetype
      LEFT JOIN pg_collation l ON l.oid = t.typcollation LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
      ${commentJoin("pg_type", "t.oid")}
    WHERE t.typtype = 'd' AND ${ownSchema("n")} AND ${ownObject("pg_type", "t.oid")}
    ORDER BY 3, 4`,
  objects: ({
    oid,
    array,
    constraints,
    schema,
    name,
    type,
    collation,
    not_null,
    default: value,
    checks,
    comment,
    ...row
  }) => ({
    object: schemaObject(
      "domain",
      { schema, name },
      {
        type,
        collation,
        notNull: not_null,
        default: value,
        checks: checks ?? [],
        comment,
        ...readPrivileges(row.privileges),
      },
    ),
    keys: [
      catalogKey("pg_type", oid),
      catalogKey("pg_type", array),
      ...(constraints ?? []).map((constraint) => catalogKey("pg_constraint", constraint)),
    ],
  }),
};
