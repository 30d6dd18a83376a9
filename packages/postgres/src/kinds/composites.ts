import {
  linksOf,
  addressOf,
  find,
  schemaObject,
  spelling,
  type Address,
  type Call,
  type CompositeField,
  type DialectKind,
  type Grant,
  type PlanContext,
  type SchemaObject,
  type Statement,
} from "@athanor/core";

import { catalogKey, commentJoin, ownObject, ownSchema, type CatalogQuery } from "../catalog/catalog-query.js";
import type { Compilers } from "../sql/compilers.js";
import { quoteName, sqlName } from "../sql/identifiers.js";
import { commentOn, expressionArgument, optional, options, statement } from "../sql/text.js";
import { callName, tableName } from "./call-name.js";
import { entryRenames } from "./entry-renames.js";
import { isOwnType } from "./own-types.js";
import { privilegesSql, readPrivileges, typePrivilegeCalls } from "./privileges.js";
import { columnsOf, dependantsOfType, movesWithBase, rebuiltType } from "./type-rebuild.js";

/** A field: its type, or what it is in detail. */
export type FieldOptions = string | { type: string; collation?: string; comment?: string };

/** Fields in their order, by name. As a list where a name is a number: an object has those first, whatever the order. */
export type Fields =
  { readonly [field: string]: FieldOptions } | readonly (readonly [field: string, type: FieldOptions])[];

/** Operations on composite types. */
export interface CompositeOperations {
  /**
   * Creates a composite type. The order of the fields is part of it.
   * @example
   * ```ts
   * await op.createComposite("address", { street: "text", city: "text" });
   * ```
   */
  createComposite(name: string, fields: Fields, options?: { comment?: string }): Promise<void>;
  /** Drops a composite type that nothing uses any more. */
  dropComposite(name: string, options?: { ifExists?: boolean }): Promise<void>;
  /** Renames a composite type; columns that use it follow. `to` is a bare name. */
  renameComposite(name: string, to: string): Promise<void>;
  /** Takes a composite type to another schema; columns that have it follow. `schema` is a bare name. */
  moveComposite(name: string, schema: string): Promise<void>;
  /** Renames a field; the rows that hold it follow. */
  renameCompositeField(name: string, field: string, to: string): Promise<void>;
  /** Drops fields, changes the types of others while no column uses the type, and adds some at the end. */
  alterComposite(
    name: string,
    change: {
      dropFields?: readonly string[];
      alterFields?: Fields;
      addFields?: Fields;
      /** Comments of fields that stay; `null` removes one. */
      fieldComments?: { readonly [field: string]: string | null };
      comment?: string | null;
    },
  ): Promise<void>;
}

function fieldType(given: FieldOptions): string {
  const { type, collation } = typeof given === "string" ? { type: given } : given;
  return collation === undefined ? type : `${type} COLLATE ${collation}`;
}

function fieldComments(type: string, comments: { readonly [field: string]: string | null }): Statement[] {
  return Object.entries(comments).map(([field, comment]) => commentOn(`COLUMN ${type}.${quoteName(field)}`, comment));
}

function commentsIn(fields: Fields): { [field: string]: string } {
  return Object.fromEntries(
    entriesOf(fields).flatMap(([field, given]) =>
      typeof given === "string" || given.comment === undefined ? [] : [[field, given.comment]],
    ),
  );
}

const entriesOf = (fields: Fields): readonly (readonly [string, FieldOptions])[] =>
  Array.isArray(fields) ? fields : Object.entries(fields);

export const compositeMethods: Compilers<CompositeOperations> = {
  createComposite(name, fields, { comment } = {}) {
    const target = sqlName(name);
    const list = entriesOf(fields).map(([field, given]) => `${quoteName(field)} ${fieldType(given)}`);
    const create = statement(`CREATE TYPE ${target} AS (${list.join(", ")})`);
    return [
      create,
      ...fieldComments(target, commentsIn(fields)),
      ...(comment === undefined ? [] : [commentOn(`TYPE ${target}`, comment)]),
    ];
  },
  dropComposite: (name, { ifExists } = {}) => [statement(`DROP TYPE ${ifExists ? "IF EXISTS " : ""}${sqlName(name)}`)],
  renameComposite: (name, to) => [statement(`ALTER TYPE ${sqlName(name)} RENAME TO ${quoteName(to)}`)],
  moveComposite: (name, schema) => [statement(`ALTER TYPE ${sqlName(name)} SET SCHEMA ${quoteName(schema)}`)],
  renameCompositeField: (name, field, to) => [
    statement(`ALTER TYPE ${sqlName(name)} RENAME ATTRIBUTE ${quoteName(field)} TO ${quoteName(to)}`),
  ],
  alterComposite(name, { dropFields = [], alterFields = {}, addFields = {}, comment, ...rest }) {
    const target = sqlName(name);
    const actions = [
      ...dropFields.map((field) => `DROP ATTRIBUTE ${quoteName(field)}`),
      ...entriesOf(alterFields).map(([field, given]) => `ALTER ATTRIBUTE ${quoteName(field)} TYPE ${fieldType(given)}`),
      ...entriesOf(addFields).map(([field, given]) => `ADD ATTRIBUTE ${quoteName(field)} ${fieldType(given)}`),
    ];
    const statements: Statement[] = [];
    if (actions.length > 0) statements.push(statement(`ALTER TYPE ${target} ${actions.join(", ")}`));
    statements.push(...fieldComments(target, { ...commentsIn(addFields), ...rest.fieldComments }));
    if (comment !== undefined) statements.push(commentOn(`TYPE ${target}`, comment));
    return statements;
  },
};

type Composite = SchemaObject<"composite">;

const fieldArgument = ({ type, collation, comment }: CompositeField): FieldOptions =>
  collation === null && comment === null
    ? type
    : (options({ type, collation: collation ?? undefined, comment: comment ?? undefined }) as { type: string });

function fieldsArgument(fields: readonly CompositeField[]): Fields | undefined {
  if (fields.length === 0) return undefined;
  const entries = fields.map((field) => [field.name, fieldArgument(field)] as const);
  return fields.some(({ name }) => /^\d+$/.test(name)) ? entries : Object.fromEntries(entries);
}

/** What becomes of each field; `null` where the order changes, which no alteration can do. */
function fieldChange(from: Composite, to: Composite) {
  const before = new Map(from.attributes.fields.map((field) => [field.name, field]));
  const after = new Map(to.attributes.fields.map((field) => [field.name, field]));
  const kept = from.attributes.fields.filter(({ name }) => after.has(name)).map(({ name }) => name);
  const inOrder = kept.every((name, at) => to.attributes.fields[at]?.name === name);
  if (!inOrder) return null;
  const said = spelling(to).fields;
  return {
    dropped: [...before.keys()].filter((name) => !after.has(name)),
    altered: said.filter(({ name }) => {
      const [old, now] = [before.get(name), after.get(name)!];
      return old !== undefined && (old.type !== now.type || old.collation !== now.collation);
    }),
    added: said.filter(({ name }) => !before.has(name)),
    commented: said.filter(({ name, comment }) => before.has(name) && before.get(name)!.comment !== comment),
  };
}

/** Another order takes another type, and so does another type of a field while something uses the composite type. */
function isRebuilt(from: Composite, to: Composite, { from: schema }: PlanContext): boolean {
  const change = fieldChange(from, to);
  if (change?.altered.length === 0) return false;
  if (!change) return true;
  return linksOf(schema)
    .dependants(from.address)
    .some((address) => {
      const user = schema.objects.get(address);
      return user?.kind === "column" || isOwnType(user);
    });
}

/** Elements of an array move to the new type as text, which has to have as many fields there: so fields come and go before. */
function sameNumberOfFields(from: Composite, to: Composite, { from: schema }: PlanContext): Call[] {
  const fields = fieldChange(from, to);
  const inArrays = columnsOf(from, schema).some((column) => column.attributes.type.endsWith("]"));
  if (!fields || !inArrays || fields.dropped.length + fields.added.length === 0) return [];
  const change = options({
    dropFields: fields.dropped.length > 0 ? fields.dropped : undefined,
    addFields: fieldsArgument(fields.added),
  });
  return [{ method: "alterComposite", args: [callName(to.name), change] }];
}

/**
 * The defaults that say the same of the type with other fields: the server keeps them by the places of fields, and would
 * leave out what is no longer in its place.
 */
function defaultsAnew({ address }: Composite, { from, to }: PlanContext): Call[] {
  const users = [...linksOf(from).dependants(address)].sort();
  return users.flatMap((user) => {
    const [before, after] = [find(from, "column", user), find(to, "column", user)];
    const value = before?.attributes.default ?? null;
    if (!after || value === null || after.attributes.default !== value) return [];
    return [
      {
        method: "alterColumn",
        args: [tableName(after.name), after.name.name, { default: expressionArgument(spelling(after).default!) }],
      },
    ];
  });
}

export const composites: DialectKind<"composite"> = {
  alterable: { fields: "in place", comment: "in place", privileges: "in place" },
  namespaces: ["type", "relation"],
  create(composite) {
    const { fields, comment } = spelling(composite);
    return [
      {
        method: "createComposite",
        args: [callName(composite.name), fieldsArgument(fields) ?? {}, ...optional({ comment: comment ?? undefined })],
      },
      ...typePrivilegeCalls(composite.name, null, composite.attributes.privileges),
    ];
  },
  drop: ({ name }) => [{ method: "dropComposite", args: [callName(name)] }],
  rename: (from, to) => [{ method: "renameComposite", args: [callName(from.name), to.name.name] }],
  move: (from, to) => [{ method: "moveComposite", args: [callName(from.name), to.name.schema] }],
  renameEntries: (from, to) => entryRenames(from, to, "renameCompositeField"),
  alter(from, to, context): Call[] {
    if (movesWithBase(from, context)) return [];
    if (isRebuilt(from, to, context)) return [...sameNumberOfFields(from, to, context), ...rebuiltType(to, context)];
    const fields = fieldChange(from, to)!;
    const change = options({
      dropFields: fields.dropped.length > 0 ? fields.dropped : undefined,
      // A comment stays with a field whose type changes.
      alterFields: fieldsArgument(fields.altered.map((field) => ({ ...field, comment: null }))),
      addFields: fieldsArgument(fields.added),
      fieldComments:
        fields.commented.length > 0
          ? Object.fromEntries(fields.commented.map(({ name, comment }) => [name, comment]))
          : undefined,
      comment: from.attributes.comment === to.attributes.comment ? undefined : to.attributes.comment,
    });
    const isShifted = fields.dropped.length > 0 && fields.added.length > 0;
    return [
      ...(Object.keys(change).length > 0 ? [{ method: "alterComposite", args: [callName(to.name), change] }] : []),
      ...(isShifted ? defaultsAnew(from, context) : []),
      ...typePrivilegeCalls(to.name, from.attributes.privileges, to.attributes.privileges),
    ];
  },
  succeeds: isRebuilt,
  rebuilds: (from, to, context) => (isRebuilt(from, to, context) ? dependantsOfType(from, context) : []),
  *hazards(operation, context) {
    if (operation.verb !== "alter") return;
    const [from, to] = [operation.from as Composite, operation.to as Composite];
    const lost = from.attributes.fields.filter(({ name }) => !to.attributes.fields.some((one) => one.name === name));
    if (lost.length > 0) {
      yield {
        code: "deletes-data",
        subject: to.address,
        certainty: "if rows exist",
        why: `drops ${lost.map(({ name }) => name).join(", ")} of composite type ${callName(to.name)}, and the values in it`,
        remedy: "copy the values first, or stop before this revision",
      };
    }
    if (isRebuilt(from, to, context)) {
      yield {
        code: "rewrites-table",
        subject: to.address,
        certainty: "if rows exist",
        why: `composite type ${callName(to.name)} is built anew, and every table that uses it is rewritten under an exclusive lock`,
        remedy: "run it when the tables that use the type are small or idle",
      };
    }
  },
};

/** The address of the composite type of this name. */
export const compositeAddress = (schema: string, name: string): Address => addressOf("composite", { schema, name });

export const compositeQuery: CatalogQuery<{
  relation: string;
  oid: string;
  array: string;
  schema: string;
  name: string;
  fields: CompositeField[] | null;
  privileges: readonly Grant[] | null;
  comment: string | null;
}> = {
  sql: () => `
    SELECT c.oid::text AS relation, t.oid::text AS oid, t.typarray::text AS array, n.nspname AS schema, t.typname AS name,
      (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
          'collation', CASE WHEN a.attcollation <> b.typcollation THEN quote_ident(ln.nspname) || '.' || quote_ident(l.collname) END,
          'comment', col_description(a.attrelid, a.attnum))
          ORDER BY a.attnum)
        FROM pg_attribute a JOIN pg_type b ON b.oid = a.atttypid
          LEFT JOIN pg_collation l ON l.oid = a.attcollation LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS fields,
      ${privilegesSql("t.typacl", "T", "t.typowner")} AS privileges, d.description AS comment
    FROM pg_class c JOIN pg_type t ON t.oid = c.reltype JOIN pg_namespace n ON n.oid = c.relnamespace
      ${commentJoin("pg_type", "t.oid")}
    WHERE c.relkind = 'c' AND ${ownSchema("n")} AND ${ownObject("pg_type", "t.oid")}
    ORDER BY 4, 5`,
  objects: ({ relation, oid, array, schema, name, fields, privileges, comment }) => ({
    object: schemaObject(
      "composite",
      { schema, name },
      { fields: fields ?? [], comment, ...readPrivileges(privileges) },
    ),
    keys: [catalogKey("pg_class", relation), catalogKey("pg_type", oid), catalogKey("pg_type", array)],
  }),
};
