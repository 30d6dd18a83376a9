import { declaredAt, addressOf, schemaObject, type Position } from "@athanor/core";
import type { SQLWrapper } from "drizzle-orm";
import type { PgPolicy, PgTable } from "drizzle-orm/pg-core";
import { casedQuery } from "./query-casing.js";
import { attempt, tableTitle, type Reading, type TableEntry } from "./reading.js";
import { referTo, relationsIn, type Relation, type Relations } from "./references.js";
import { sqlText } from "./sql-text.js";
import { tableName } from "./tables.js";

/** A policy and the table that it is on. */
export interface PolicyEntry {
  readonly policy: PgPolicy;
  readonly table: Relation;
  readonly at: Position | undefined;
}

/**
 * The policies of the tables, and those that are exported and linked to a table. A table that no file exports belongs to
 * somebody else; the policy on it is declared here all the same, whatever the filters say of the table, as in drizzle-kit.
 */
export function policiesOf(
  reading: Reading,
  tables: readonly TableEntry[],
  exported: readonly PgPolicy[],
  found: readonly PgTable[],
): PolicyEntry[] {
  const inTables = tables.flatMap((entry) =>
    (entry.config?.policies ?? []).map((policy): PolicyEntry => {
      return { policy, table: entry, at: reading.places.named(entry.table, policy.name) };
    }),
  );
  const used = new Set(inTables.map(({ policy }) => policy));
  const linked = exported.flatMap((policy): PolicyEntry[] => {
    if (used.has(policy)) return [];
    const at = reading.places.of(policy);
    const { _linkedTable: target } = policy as unknown as { readonly _linkedTable?: PgTable };
    if (!target) {
      reportUnlinked(reading, policy, at);
      return [];
    }
    const table = tableName(reading, target);
    const isOurs = tables.some((one) => one.schema === table.schema && one.name === table.name);
    if (!isOurs && found.includes(target)) return [];
    if (!isOurs) reportForeign(reading, policy, table, at);
    return [{ policy, table, at }];
  });
  return [...inTables, ...linked];
}

/** Policies with their roles and conditions. */
export function readPolicies(reading: Reading, entries: readonly PolicyEntry[], relations: Relations): void {
  for (const { policy, table, at } of entries) {
    const what = `policy "${policy.name}" of table "${tableTitle(table)}"`;
    const parts = attempt(
      reading,
      what,
      at,
      "write its conditions in SQL: using: sql`...`, and name at least one role in `to`",
      () => ({
        roles: rolesOf(reading, policy),
        using: conditionOf(reading, policy.using),
        withCheck: conditionOf(reading, policy.withCheck),
      }),
    );
    if (!parts) continue;
    const refers = [policy.using, policy.withCheck].flatMap((condition) =>
      condition ? relationsIn(reading, condition) : [],
    );
    const others = refers.filter(({ schema, name }) => schema !== table.schema || name !== table.name);
    if (!referTo(reading, what, others, relations, at)) continue;

    const name = { schema: table.schema, table: table.name, name: policy.name };
    const attributes = {
      permissive: policy.as?.toLowerCase() !== "restrictive",
      command: policy.for ?? "all",
      ...parts,
    };
    reading.declared.add(schemaObject("policy", name, attributes, declaredAt(at)), [
      { space: "policy", scope: [name.schema, name.table], name: name.name },
    ]);
  }
}

/** Names of roles, sorted; everybody where none is named. */
function rolesOf({ orm: { main, pg } }: Reading, { to }: PgPolicy): string[] {
  if (to === undefined || to === null) return ["public"];
  const names = (Array.isArray(to) ? to : [to]).map((role) => {
    const name: unknown = main.is(role, pg.PgRole) ? role.name : role;
    if (typeof name !== "string") throw new TypeError("`to` holds something that is no role");
    return name;
  });
  // Everybody instead of nobody would be the opposite of what was meant.
  if (names.length === 0) throw new TypeError("`to` names no role");
  return [...new Set(names)].sort();
}

/** drizzle-kit forgets a condition that is no SQL; it would let everybody in. */
function conditionOf(reading: Reading, condition: SQLWrapper | undefined | null): string | null {
  return condition === undefined || condition === null
    ? null
    : sqlText(reading, casedQuery(reading, condition.getSQL()), "qualified");
}

function reportUnlinked(reading: Reading, { name }: PgPolicy, at: Position | undefined): void {
  reading.report({
    code: "ATH1218",
    severity: "warning",
    message: `policy "${name}" is not read, because it belongs to no table`,
    at,
    hint: "put it into the third argument of its pgTable, or link it: pgPolicy(...).link(table)",
  });
}

function reportForeign(reading: Reading, { name }: PgPolicy, table: Relation, at: Position | undefined): void {
  reading.report({
    code: "ATH1219",
    severity: "note",
    message: `policy "${name}" is on table "${tableTitle(table)}", which no listed file exports: only the policy is read`,
    at,
    subject: addressOf("table", table),
    hint: "where models are built on a scratch database, the table must exist there: create it in the prelude; if it is yours, export it",
  });
}
