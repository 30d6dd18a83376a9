import { dialectKind, type Dialect } from "../dialect.js";
import { kindOf } from "../kinds/index.js";
import { afterRename, apply } from "../operations/apply.js";
import { create, drop, type Operation } from "../operations/operation.js";
import type { Address } from "../schema/address.js";
import { containerOf, withName, type SchemaObject } from "../schema/schema-object.js";
import { linksOf } from "../schema/links.js";
import type { Schema } from "../schema/schema.js";
import { temporaryName } from "./change-hands.js";
import { heldNames } from "../plan/order.js";
import type { Rename } from "./renames.js";

/**
 * What comes before the differences: the renames, each as the database can carry it out where one stands by then, after
 * what has to make room for it. A rename of something that is not there is left out.
 */
export function openingOf(renames: readonly Rename[], from: Schema, to: Schema, dialect: Dialect): Operation[] {
  const opening = makingRoom(renames, from, to, dialect);
  let state = apply(from, opening);
  const push = (operation: Operation) => {
    opening.push(operation);
    state = apply(state, [operation]);
  };
  const keys = (object: SchemaObject) => [object.address, ...heldNames(object, dialect)];
  const holder = (wanted: SchemaObject, self: SchemaObject): SchemaObject | undefined => {
    const names = new Set(keys(wanted));
    return [...state.objects.values()].find(
      (one) => one.address !== self.address && keys(one).some((key) => names.has(key)),
    );
  };
  const aside = puttingAside(from, to, dialect);
  /** An object with what goes along when it moves, each as it is then. */
  const arriving = (object: SchemaObject, target: SchemaObject): [SchemaObject, SchemaObject][] => {
    if (containerOf(object) === containerOf(target)) return [[object, target]];
    return [...state.objects.values()].flatMap((one): [SchemaObject, SchemaObject][] => {
      const moved = afterRename(one, object, target, state.objects);
      return moved ? [[one, moved]] : [];
    });
  };
  /** Whoever bears the name cannot keep it: the target has it for another. */
  const rename = (object: SchemaObject, target: SchemaObject) => {
    for (const [self, wanted] of arriving(object, target)) {
      const other = holder(wanted, self);
      if (!other || !dialectKind(dialect, other.kind).rename) continue;
      push({ verb: "rename", from: other, to: aside(other) });
    }
    push({ verb: "rename", from: object, to: target });
  };
  for (const object of succeededByOtherKind(from, to, dialect)) rename(object, aside(object));
  for (const step of renames) {
    const object = state.objects.get(step.from.address);
    if (!object) continue;
    if (step.from.address === step.to.address) {
      push(step);
      continue;
    }
    const container = containerOf(step.to);
    // A schema that comes into being has to be there before anything moves into it.
    if (container && !state.objects.has(container) && to.objects.has(container))
      push(create(to.objects.get(container)!));
    if (container === containerOf(object) || step.to.name.name === object.name.name) {
      rename(step.from, step.to);
      continue;
    }
    const moved = withName(step.to as never, { name: object.name.name } as never) as SchemaObject;
    const renamed = withName(step.from as never, { name: step.to.name.name } as never) as SchemaObject;
    const half = holder(moved, object) && !holder(renamed, object) ? renamed : moved;
    rename(step.from, half);
    rename(half, step.to);
  }
  return opening;
}

/**
 * Types whose name another kind of type has in the target: a domain that becomes an enum. They step aside, so that what has
 * them can move over.
 */
function succeededByOtherKind(from: Schema, to: Schema, dialect: Dialect): SchemaObject[] {
  const succeeding = (one: SchemaObject) => dialectKind(dialect, one.kind).succeeds !== undefined;
  const come = [...to.objects.values()].filter((one) => !from.objects.has(one.address) && succeeding(one));
  const taken = new Set(come.flatMap((one) => heldNames(one, dialect)));
  if (taken.size === 0) return [];
  const { dependants } = linksOf(from);
  return [...from.objects.values()].filter(
    (one) =>
      succeeding(one) &&
      !to.objects.has(one.address) &&
      heldNames(one, dialect).some((name) => taken.has(name)) &&
      dependants(one.address).some((dependant) => keepsRows(dependant, from, to)),
  );
}

const keepsRows = (address: Address, from: Schema, to: Schema) =>
  to.objects.has(address) && kindOf(from.objects.get(address)!.kind).keeps !== "nothing";

/** Gives objects names to bear for a moment, which nothing in these two schemas has. */
export function puttingAside(from: Schema, to: Schema, dialect: Dialect): (object: SchemaObject) => SchemaObject {
  const names = new Set([...from.objects.values(), ...to.objects.values()].map((one) => one.name.name));
  return (object) => {
    const name = temporaryName(object.name.name, dialect.storedName, (one) => names.has(one));
    names.add(name);
    return withName(object as never, { name } as never);
  };
}

/**
 * Objects that must go before renames, because they hold a name that a rename takes: an index called `todos` where the
 * table `tasks` becomes `todos`. Only what holds no rows and is not wanted at the end.
 */
function makingRoom(renames: readonly Rename[], from: Schema, to: Schema, dialect: Dialect): Operation[] {
  const wanted = new Set(renames.flatMap((rename) => heldNames(rename.to, dialect)));
  if (wanted.size === 0) return [];
  const holders = [...from.objects.values()]
    .filter((object) => kindOf(object.kind).keeps === "nothing" && !to.objects.has(object.address))
    .filter((object) => !renames.some((rename) => rename.from.address === object.address))
    .filter((object) => heldNames(object, dialect).some((name) => wanted.has(name)));
  return withDependants(holders, from).map((object) => drop(object));
}

/** These objects, each after what needs it and holds nothing itself: a key after the foreign keys on it. */
function withDependants(objects: readonly SchemaObject[], schema: Schema): SchemaObject[] {
  const { dependants } = linksOf(schema);
  const result = new Set<SchemaObject>();
  const visiting = new Set<SchemaObject>();
  const visit = (object: SchemaObject) => {
    if (visiting.has(object)) return;
    visiting.add(object);
    for (const address of dependants(object.address)) {
      const dependant = schema.objects.get(address);
      if (dependant && kindOf(dependant.kind).keeps === "nothing") visit(dependant);
    }
    result.add(object);
  };
  for (const object of objects) visit(object);
  return [...result];
}
