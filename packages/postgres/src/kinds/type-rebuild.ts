import {
  dialectKind,
  find,
  linksOf,
  withName,
  type Address,
  type Call,
  type PlanContext,
  type Schema,
  type SchemaObject,
} from "@athanor/core";

import { derivedName, qualify } from "../sql/identifiers.js";
import { columnTypeChange } from "./column-types.js";
import { foreignKeysOn } from "./foreign-keys.js";
import { conversionToSuccessor } from "./type-conversion.js";
import { isOwnType, type OwnType } from "./own-types.js";
import { forbidsTypeChange, isGenerated } from "./column-dependants.js";

/** The type and those that are made of it, each after what it is made of. */
export function typesOn(type: Address, schema: Schema): OwnType[] {
  const { dependants } = linksOf(schema);
  const result: OwnType[] = [];
  const visit = (address: Address) => {
    const object = schema.objects.get(address);
    if (!isOwnType(object)) return;
    for (const dependant of dependants(address)) visit(dependant);
    if (!result.includes(object)) result.unshift(object);
  };
  visit(type);
  return result;
}

/** The types under temporary names, their successors, and each column moved from one to the other. */
export function rebuiltType(to: OwnType, context: PlanContext): Call[] {
  const { from: before, to: after, dialect } = context;
  const kind = (type: OwnType) => dialectKind(dialect, type.kind);
  const types = typesOn(to.address, before).filter((type) => after.objects.has(type.address));
  const successors = types.map((type) => after.objects.get(type.address) as OwnType);
  const names = new Map(types.map((type) => [type, freeName(type, [before, after])]));
  const old = (type: OwnType) => withName(type as never, { name: names.get(type) } as never) as OwnType;
  const calls = [
    ...types.flatMap((type) => kind(type).rename!(type as never, old(type) as never)),
    ...successors.flatMap((type) => kind(type).create(type as never, [], context)),
  ];
  for (const type of types) {
    for (const column of columnsOf(type, before)) {
      const target = find(after, "column", column.address);
      if (!target || !isOfType(target, type) || isGenerated(column)) continue;
      // A default of the old type is in the way; one that changes anyway is set by the column's own alteration.
      const keep =
        column.attributes.default === target.attributes.default && !defaultStandsAside(column, types, before);
      // Where it becomes an array, or stops being one, it comes to the successor as what it is, and goes on from there.
      const moved = column.attributes.type === target.attributes.type ? target : column;
      calls.push(
        columnTypeChange(column, moved, {
          using: conversionToSuccessor(column, moved, type, after.objects.get(type.address) as OwnType, context),
          default: column.attributes.default === null ? undefined : keep ? "restore" : "drop",
        }),
      );
    }
  }
  return [...calls, ...[...types].reverse().flatMap((type) => kind(type).drop(old(type) as never, [], context))];
}

/** A name for the old type that no object of its schema has, however long its own is. */
function freeName({ name: { schema, name: wanted } }: OwnType, schemas: readonly Schema[]): string {
  const taken = new Set<string>();
  for (const { objects } of schemas)
    for (const { name } of objects.values()) if ("schema" in name && name.schema === schema) taken.add(name.name);
  for (let count = 1; ; count += 1) {
    const free = derivedName(wanted, null, count === 1 ? "_old" : `_old${count}`);
    if (!taken.has(free)) return free;
  }
}

/** Whether the default calls a function that is built anew with the types, and is put back by that. */
function defaultStandsAside(column: SchemaObject<"column">, types: readonly OwnType[], schema: Schema): boolean {
  const { bases } = linksOf(schema);
  const onTypes = new Set<Address>(types.map((type) => type.address));
  const isFunction = (address: Address) => schema.objects.get(address)?.kind === "function";
  const seen = new Set<Address>();
  const needs = (address: Address): boolean =>
    bases(address).some((base) => {
      if (seen.has(base)) return false;
      seen.add(base);
      return onTypes.has(base) || (isFunction(base) && needs(base));
    });
  return bases(column.address).some((base) => isFunction(base) && needs(base));
}

/** Whether a type moves to its successor because of what it is made of: then its own alteration has nothing left to do. */
export function movesWithBase(type: OwnType, context: PlanContext): boolean {
  const { from, to, dialect } = context;
  return linksOf(from)
    .bases(type.address)
    .some((address) => {
      const [base, successor] = [from.objects.get(address), to.objects.get(address)];
      if (!isOwnType(base) || !successor) return false;
      const { succeeds } = dialectKind(dialect, base.kind);
      return succeeds?.(base as never, successor as never, context) === true || movesWithBase(base, context);
    });
}

/**
 * Whether a value of the type is part of others, of arrays or composite types, be it by way of a domain: then the server
 * checks no new conditions.
 */
export function isNested(type: OwnType, schema: Schema): boolean {
  return linksOf(schema)
    .dependants(type.address)
    .some((address) => {
      const user = schema.objects.get(address);
      if (user?.kind === "domain") return user.attributes.type.endsWith("]") || isNested(user, schema);
      return user?.kind === "composite" || (user?.kind === "column" && user.attributes.type.endsWith("]"));
    });
}

/** Whether a column is of this type, or an array of it. */
const isOfType = (column: SchemaObject<"column">, type: OwnType) =>
  column.attributes.type.replace(/(\[\])+$/, "") === qualify(type.name.schema, type.name.name);

/** The columns of this type, and of arrays of it. */
export function columnsOf(type: OwnType, schema: Schema): SchemaObject<"column">[] {
  return [...schema.objects.values()].filter(
    (object): object is SchemaObject<"column"> => object.kind === "column" && isOfType(object, type),
  );
}

/**
 * What must stand aside while the type gets a successor. Columns that leave it or go, because they do not move along; and
 * what is built on the type or on columns of it: indexes, checks and generated columns may name its values, views and
 * policies forbid the change, and the two ends of a foreign key cannot move to the new type at once.
 */
export function* dependantsOfType(type: OwnType, { from, to }: PlanContext): Iterable<Address> {
  const types = typesOn(type.address, from);
  const bases = new Set<Address>(types.map((one) => one.address));
  for (const one of types) {
    for (const { address } of columnsOf(one, from)) {
      bases.add(address);
      const after = find(to, "column", address);
      if (!after || !isOfType(after, one)) yield address;
    }
  }
  for (const address of [...bases].flatMap(linksOf(from).dependants)) {
    const dependant = from.objects.get(address);
    if (!dependant || bases.has(address)) continue;
    if (
      ["check", "index", "foreignKey", "exclusion", "statistics"].includes(dependant.kind) ||
      forbidsTypeChange(dependant)
    )
      yield address;
    if (dependant.kind === "primaryKey" || dependant.kind === "unique") yield* foreignKeysOn(address, from);
  }
}
