import {
  joinName,
  schemaObject,
  type Call,
  type DialectKind,
  type Grant,
  type PlanContext,
  type SchemaObject,
} from "@athanor/core";

import { catalogKey, commentJoin, ownObject, ownSchema, type CatalogQuery } from "../catalog/catalog-query.js";
import type { Compilers } from "../sql/compilers.js";
import { qualify, quoteName, sqlName } from "../sql/identifiers.js";
import { quoteText } from "../sql/literals.js";
import { commentOn, optional, statement } from "../sql/text.js";
import { callName } from "./call-name.js";
import { entryRenames } from "./entry-renames.js";
import { arrayUnder } from "./own-types.js";
import { privilegesSql, readPrivileges, typePrivilegeCalls } from "./privileges.js";
import { columnsOf, dependantsOfType, rebuiltType, typesOn } from "./type-rebuild.js";

/** Operations on enums. */
export interface EnumOperations {
  /**
   * Creates an enumerated type.
   * @example
   * ```ts
   * await op.createEnum("status", ["todo", "doing", "done"]);
   * ```
   */
  createEnum(name: string, values: readonly string[], options?: { comment?: string }): Promise<void>;
  /** Drops an enumerated type that no column uses any more. */
  dropEnum(name: string, options?: { ifExists?: boolean }): Promise<void>;
  /** Renames an enumerated type; columns that use it follow. `to` is a bare name. */
  renameEnum(name: string, to: string): Promise<void>;
  /** Takes an enumerated type to another schema; columns that use it follow. `schema` is a bare name. */
  moveEnum(name: string, schema: string): Promise<void>;
  /**
   * Adds a value, at the end or beside another one. The value can be used after a commit only: where a later statement of
   * the same revision names it, the revision is committed in between.
   * @example
   * ```ts
   * await op.addEnumValue("status", "review", { after: "doing" });
   * ```
   */
  addEnumValue(
    name: string,
    value: string,
    options?: { before?: string; after?: string; ifNotExists?: boolean },
  ): Promise<void>;
  /** Renames a value; rows that hold it follow. */
  renameEnumValue(name: string, value: string, to: string): Promise<void>;
  /** Sets or removes (`null`) the comment of an enumerated type. */
  alterEnum(name: string, change: { comment: string | null }): Promise<void>;
}

export const enumMethods: Compilers<EnumOperations> = {
  createEnum(name, values, { comment } = {}) {
    const type = sqlName(name);
    const create = statement(`CREATE TYPE ${type} AS ENUM (${values.map(quoteText).join(", ")})`);
    return comment === undefined ? [create] : [create, commentOn(`TYPE ${type}`, comment)];
  },
  dropEnum: (name, { ifExists } = {}) => [statement(`DROP TYPE ${ifExists ? "IF EXISTS " : ""}${sqlName(name)}`)],
  renameEnum: (name, to) => [statement(`ALTER TYPE ${sqlName(name)} RENAME TO ${quoteName(to)}`)],
  moveEnum: (name, schema) => [statement(`ALTER TYPE ${sqlName(name)} SET SCHEMA ${quoteName(schema)}`)],
  addEnumValue(name, value, { before, after, ifNotExists } = {}) {
    const place =
      before !== undefined ? ` BEFORE ${quoteText(before)}` : after !== undefined ? ` AFTER ${quoteText(after)}` : "";
    const sql = `ALTER TYPE ${sqlName(name)} ADD VALUE ${ifNotExists ? "IF NOT EXISTS " : ""}${quoteText(value)}${place}`;
    return [{ ...statement(sql), commitBefore: [value] }];
  },
  renameEnumValue: (name, value, to) => [
    statement(`ALTER TYPE ${sqlName(name)} RENAME VALUE ${quoteText(value)} TO ${quoteText(to)}`),
  ],
  alterEnum: (name, { comment }) => [commentOn(`TYPE ${sqlName(name)}`, comment)],
};

type Enum = SchemaObject<"enum">;

/** Whether all old values are still there in the old order, so that adding the new ones is enough. */
function onlyAdds(from: readonly string[], to: readonly string[]): boolean {
  let at = 0;
  for (const value of to) if (value === from[at]) at += 1;
  return at === from.length;
}

export const enums: DialectKind<"enum"> = {
  alterable: { values: "in place", comment: "in place", privileges: "in place", replaced: "in place" },
  namespaces: ["type"],
  create: ({ name, attributes }) => [
    {
      method: "createEnum",
      args: [callName(name), attributes.values, ...optional({ comment: attributes.comment ?? undefined })],
    },
    ...typePrivilegeCalls(name, null, attributes.privileges),
  ],
  drop: ({ name }) => [{ method: "dropEnum", args: [callName(name)] }],
  rename: (from, to) => [{ method: "renameEnum", args: [callName(from.name), to.name.name] }],
  move: (from, to) => [{ method: "moveEnum", args: [callName(from.name), to.name.schema] }],
  renameEntries: (from, to) => entryRenames(from, to, "renameEnumValue"),
  alter(from, to, context) {
    const calls: Call[] = [];
    const values = JSON.stringify(from.attributes.values) !== JSON.stringify(to.attributes.values);
    const rebuild = values && !onlyAdds(from.attributes.values, to.attributes.values);
    if (rebuild) calls.push(...rebuiltType(to, context));
    else if (values) calls.push(...added(from, to));
    // A rebuild creates the type with its comment and privileges.
    if (!rebuild && from.attributes.comment !== to.attributes.comment) {
      calls.push({ method: "alterEnum", args: [callName(to.name), { comment: to.attributes.comment }] });
    }
    if (!rebuild) calls.push(...typePrivilegeCalls(to.name, from.attributes.privileges, to.attributes.privileges));
    return calls;
  },
  succeeds: (from, to) => !onlyAdds(from.attributes.values, to.attributes.values),
  rebuilds: (from, to, context) =>
    onlyAdds(from.attributes.values, to.attributes.values) ? [] : dependantsOfType(from, context),
  *hazards(operation, context) {
    if (operation.verb !== "alter") return;
    const [from, to] = [operation.from as Enum, operation.to as Enum];
    const isUsed = typesOn(from.address, context.from).some((type) => columnsOf(type, context.from).length > 0);
    if (!isUsed || onlyAdds(from.attributes.values, to.attributes.values)) return;
    const replaced = replacedValues(from, to);
    const removed = from.attributes.values.filter(
      (value) => !to.attributes.values.includes(value) && !replaced.some(([gone]) => gone === value),
    );
    const becomes = replaced.map(([gone, instead]) => `${quoteText(gone)} get ${quoteText(instead)}`).join(", of ");
    yield {
      code: "rewrites-table",
      subject: to.address,
      certainty: "if rows exist",
      why: [
        "PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every table that uses it is rewritten under an exclusive lock",
        ...(replaced.length > 0 ? [`rows of ${becomes}`] : []),
        ...(removed.length > 0 ? [`rows that hold ${removed.map(quoteText).join(", ")} make it fail`] : []),
      ].join("; "),
      remedy:
        removed.length > 0
          ? `give those rows another value first, in this revision${replacements(from, removed, context)}${context.back ? "" : `; or generate again with ${flags(to, removed)}, naming the value that they get`}`
          : "run it when the tables that use the type are small or idle",
    };
    if (replaced.length > 0)
      yield {
        code: "irreversible",
        subject: to.address,
        certainty: "if rows exist",
        why: `rows of ${becomes}, and the downgrade cannot tell which they were`,
        remedy: "keep a copy of the old values if they may be needed",
      };
  },
};

/** Values that are gone, each with the one that rows get which hold it. */
function replacedValues(from: Enum, to: Enum): readonly (readonly [gone: string, instead: string])[] {
  return (to.attributes.replaced ?? []).filter(([gone]) => from.attributes.values.includes(gone));
}

/** What would answer where a removed value goes. */
function flags({ name }: Enum, removed: readonly string[]): string {
  return removed.map((value) => `--rename ${callName(name)}.${joinName([value])}:...`).join(" ");
}

/** A statement for each column that may hold one of these values, for a person to complete. */
function replacements(type: Enum, values: readonly string[], { from }: PlanContext): string {
  const types = typesOn(type.address, from).filter(({ kind }) => kind !== "composite");
  const updates = types
    .flatMap((own) => columnsOf(own, from))
    .map(({ name, attributes }) => {
      const column = quoteName(name.name);
      const list = values.map(quoteText).join(", ");
      const condition = arrayUnder(attributes.type, from).endsWith("]")
        ? `${column} && array[${list}]::${qualify(type.name.schema, type.name.name)}[]`
        : `${column} in (${list})`;
      return `await op.execute(sql\`update ${qualify(name.schema, name.table)} set ${column} = ... where ${condition}\`)`;
    });
  return updates.length > 0 ? `: ${updates.join("; ")}` : "";
}

/** Values come in in their new order, each right behind the one before it, which is there by then. */
function added(from: Enum, to: Enum): Call[] {
  const present = new Set(from.attributes.values);
  const calls: Call[] = [];
  const values = to.attributes.values;
  values.forEach((value, at) => {
    if (present.has(value)) return;
    const next = values.slice(at + 1).find((other) => present.has(other));
    const place = next === undefined ? {} : at > 0 ? { after: values[at - 1]! } : { before: next };
    calls.push({ method: "addEnumValue", args: [callName(to.name), value, ...optional(place)] });
    present.add(value);
  });
  return calls;
}

export const enumQuery: CatalogQuery<{
  oid: string;
  array: string;
  schema: string;
  name: string;
  values: string[];
  privileges: readonly Grant[] | null;
  comment: string | null;
}> = {
  sql: () => `
    SELECT t.oid::text AS oid, t.typarray::text AS array, n.nspname AS schema, t.typname AS name,
      (SELECT json_agg(e.enumlabel ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid) AS values,
      ${privilegesSql("t.typacl", "T", "t.typowner")} AS privileges, d.description AS comment
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace ${commentJoin("pg_type", "t.oid")}
    WHERE t.typtype = 'e' AND ${ownSchema("n")} AND ${ownObject("pg_type", "t.oid")}
    ORDER BY 3, 4`,
  objects: ({ oid, array, schema, name, values, privileges, comment }) => ({
    object: schemaObject("enum", { schema, name }, { values: values ?? [], comment, ...readPrivileges(privileges) }),
    keys: [catalogKey("pg_type", oid), catalogKey("pg_type", array)],
  }),
};
