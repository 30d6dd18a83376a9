import {
  addressOf,
  changedAttributes,
  find,
  parseAddress,
  schemaObject,
  type Address,
  type Argument,
  type DialectKind,
  type Grant,
  type Schema,
  type SequenceAttributes,
  type Statement,
} from "@athanor/core";

import { catalogKey, commentJoin, ownObject, ownSchema, type CatalogQuery } from "../catalog/catalog-query.js";
import type { Compilers } from "../sql/compilers.js";
import { quoteName, sqlName } from "../sql/identifiers.js";
import { commentOn, optional, options, statement } from "../sql/text.js";
import { callName } from "./call-name.js";
import { columns } from "./columns.js";
import { privilegeCalls, privilegesSql, readPrivileges } from "./privileges.js";
import {
  sequenceArgument,
  sequenceClauses,
  sequenceDefaults,
  sequenceNamespaces,
  type SequenceNumbers,
} from "./sequence-options.js";
import { isSerial, ownerColumn, sequenceBesideIdentity } from "./serials.js";

/** The column that a sequence belongs to and is dropped with. */
export type SequenceOwner = { table: string; column: string };

/** Operations on sequences. */
export interface SequenceOperations {
  /**
   * Creates a sequence. Its type is `bigint` unless said otherwise.
   * @example
   * ```ts
   * await op.createSequence("invoice_number", { start: 1000 });
   * ```
   */
  createSequence(
    name: string,
    options?: SequenceNumbers & { type?: string; ownedBy?: SequenceOwner; comment?: string; ifNotExists?: boolean },
  ): Promise<void>;
  /** Drops a sequence that no default uses any more. Its count is lost. */
  dropSequence(name: string, options?: { ifExists?: boolean }): Promise<void>;
  /** Renames a sequence; defaults that use it follow. `to` is a bare name. */
  renameSequence(name: string, to: string): Promise<void>;
  /** Takes a sequence to another schema, with its count; defaults that use it follow. `schema` is a bare name. */
  moveSequence(name: string, schema: string): Promise<void>;
  /** Changes options of a sequence. Its count stays; `ownedBy: null` makes it stand by itself. */
  alterSequence(
    name: string,
    change: SequenceNumbers & { type?: string; ownedBy?: SequenceOwner | null; comment?: string | null },
  ): Promise<void>;
}

export const sequenceAddress = (schema: string, name: string): Address => addressOf("sequence", { schema, name });

/** Whether a column takes its default from a sequence of this name. */
export const isCountedBy = ({ objects }: Schema, name: string): boolean =>
  [...objects.values()].some((one) => one.kind === "column" && one.attributes.default?.includes(name));

const ownedByClause = (owner: SequenceOwner | null): string =>
  `OWNED BY ${owner ? `${sqlName(owner.table)}.${quoteName(owner.column)}` : "NONE"}`;

export const sequenceMethods: Compilers<SequenceOperations> = {
  createSequence(name, { type, ownedBy, comment, ifNotExists, ...numbers } = {}) {
    const target = sqlName(name);
    const clauses = [
      ...(type === undefined ? [] : [`AS ${type}`]),
      ...sequenceClauses(numbers),
      ...(ownedBy ? [ownedByClause(ownedBy)] : []),
    ];
    const create = statement(
      ["CREATE SEQUENCE", ...(ifNotExists ? ["IF NOT EXISTS"] : []), target, ...clauses].join(" "),
    );
    return comment === undefined ? [create] : [create, commentOn(`SEQUENCE ${target}`, comment)];
  },
  dropSequence: (name, { ifExists } = {}) => [
    statement(`DROP SEQUENCE ${ifExists ? "IF EXISTS " : ""}${sqlName(name)}`),
  ],
  renameSequence: (name, to) => [statement(`ALTER SEQUENCE ${sqlName(name)} RENAME TO ${quoteName(to)}`)],
  moveSequence: (name, schema) => [statement(`ALTER SEQUENCE ${sqlName(name)} SET SCHEMA ${quoteName(schema)}`)],
  alterSequence(name, { type, ownedBy, comment, ...numbers }) {
    const target = sqlName(name);
    const clauses = [
      ...(type === undefined ? [] : [`AS ${type}`]),
      ...sequenceClauses(numbers),
      ...(ownedBy === undefined ? [] : [ownedByClause(ownedBy)]),
    ];
    const statements: Statement[] = [];
    if (clauses.length > 0) statements.push(statement(`ALTER SEQUENCE ${target} ${clauses.join(" ")}`));
    if (comment !== undefined) statements.push(commentOn(`SEQUENCE ${target}`, comment));
    return statements;
  },
};

const ownerArgument = (owner: SequenceAttributes["ownedBy"]) =>
  owner && { table: callName({ schema: owner.schema, name: owner.table }), column: owner.column };

export const sequences: DialectKind<"sequence"> = {
  alterable: {
    type: "in place",
    start: "in place",
    increment: "in place",
    min: "in place",
    max: "in place",
    cache: "in place",
    cycle: "in place",
    ownedBy: "in place",
    comment: "in place",
    privileges: "in place",
  },
  namespaces: sequenceNamespaces,
  create({ name, attributes }) {
    const { type, ownedBy, comment, privileges, ...numbers } = attributes;
    const said = {
      type: type === "bigint" ? undefined : type,
      ...sequenceArgument(numbers, sequenceDefaults(type, numbers.increment)),
      ownedBy: ownerArgument(ownedBy) ?? undefined,
      comment: comment ?? undefined,
    };
    return [
      { method: "createSequence", args: [callName(name), ...optional(said)] },
      ...privilegeCalls({ sequence: callName(name) }, [], privileges),
    ];
  },
  drop: ({ name }) => [{ method: "dropSequence", args: [callName(name)] }],
  rename: (from, to) => [{ method: "renameSequence", args: [callName(from.name), to.name.name] }],
  move: (from, to) => [{ method: "moveSequence", args: [callName(from.name), to.name.schema] }],
  alter(from, to) {
    const changed = (changedAttributes(from, to) as (keyof SequenceAttributes)[]).filter((one) => one !== "privileges");
    const entries = changed.map((name): [string, Argument] => {
      const value = to.attributes[name];
      if (name === "ownedBy") return [name, ownerArgument(to.attributes.ownedBy)];
      if (name === "type" || name === "comment" || typeof value !== "string") return [name, value as Argument];
      return [name, Number.isSafeInteger(Number(value)) ? Number(value) : value];
    });
    const change = options(Object.fromEntries(entries));
    return [
      ...(entries.length > 0 ? [{ method: "alterSequence", args: [callName(to.name), change] }] : []),
      ...privilegeCalls({ sequence: callName(to.name) }, from.attributes.privileges, to.attributes.privileges),
    ];
  },
  // The sequence of a serial comes with its column, and every owned sequence goes with it. Where a column turns from
  // serial to identity or back, both sequences want one name, so the column's alteration orders what happens.
  carriedBy(sequence, verb, context) {
    const { from, to } = context;
    const column = ownerColumn(sequence, verb === "create" ? to : from);
    if (!column) return null;
    const other = find(verb === "create" ? from : to, "column", column.address);
    // A column that is dropped and created again takes its sequence along as well.
    if (other && verb === "drop" && columns.mustReplace!(column, other, context)) return column.address;
    if (other) {
      const beside = sequenceBesideIdentity(column, other, verb === "create" ? to : from);
      return beside?.address === sequence.address ? column.address : null;
    }
    return verb === "drop" || isSerial(column, sequence) ? column.address : null;
  },
  // The column that owns a sequence usually needs it for its default, so one of the two must wait.
  deferred: ({ attributes }) => (attributes.ownedBy ? { ownedBy: null } : null),
};

/** Whether this is the address of a sequence. */
export const isSequence = (address: Address): boolean => parseAddress(address).kind === "sequence";

interface SequenceRow extends Omit<SequenceAttributes, "ownedBy" | "comment" | "privileges"> {
  oid: string;
  schema: string;
  name: string;
  owned_by: SequenceAttributes["ownedBy"];
  privileges: readonly Grant[] | null;
  comment: string | null;
}

export const sequenceQuery: CatalogQuery<SequenceRow> = {
  sql: () => `
    SELECT c.oid::text AS oid, n.nspname AS schema, c.relname AS name, format_type(q.seqtypid, NULL) AS type,
      q.seqstart::text AS start, q.seqincrement::text AS increment, q.seqmin::text AS min, q.seqmax::text AS max,
      q.seqcache::text AS cache, q.seqcycle AS cycle,
      (SELECT json_build_object('schema', tn.nspname, 'table', t.relname, 'column', a.attname)
       FROM pg_depend o JOIN pg_class t ON t.oid = o.refobjid JOIN pg_namespace tn ON tn.oid = t.relnamespace
         JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = o.refobjsubid
       WHERE o.classid = 'pg_class'::regclass AND o.objid = c.oid AND o.refclassid = 'pg_class'::regclass AND o.deptype = 'a'
      ) AS owned_by,
      ${privilegesSql("c.relacl", "s", "c.relowner")} AS privileges, d.description AS comment
    FROM pg_sequence q JOIN pg_class c ON c.oid = q.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      ${commentJoin("pg_class", "c.oid")}
    WHERE ${ownSchema("n")} AND ${ownObject("pg_class", "c.oid")}
      AND NOT EXISTS (SELECT FROM pg_depend i WHERE i.classid = 'pg_class'::regclass AND i.objid = c.oid AND i.deptype = 'i')
    ORDER BY 2, 3`,
  objects: ({ oid, schema, name, owned_by, comment, privileges, ...attributes }) => ({
    object: schemaObject(
      "sequence",
      { schema, name },
      { ...attributes, ownedBy: owned_by, comment, ...readPrivileges(privileges) },
    ),
    keys: [catalogKey("pg_class", oid)],
  }),
};
