import { dialectKind, type Dialect } from "../dialect.js";
import { kindOf } from "../kinds/index.js";
import { afterRename, apply } from "../operations/apply.js";
import { create, drop, type Operation } from "../operations/operation.js";
import type { Address } from "../schema/address.js";
import { containerOf, withName, type SchemaObject } from "../schema/schema-object.js";
import { entriesOf, withEntryNames } from "../schema/entries.js";
import { linksOf } from "../schema/links.js";
import type { Schema } from "../schema/schema.js";
import { temporaryName } from "./change-hands.js";
import { heldNames, namesBeside } from "../plan/order.js";
import type { Rename } from "./renames.js";

type Entries = readonly string[];

/**
 * What comes before the differences: the renames, each as the database can carry it out where one stands by then, after
 * what has to make room for it. A rename of something that is not there is left out.
 */
export function openingOf(renames: readonly Rename[], from: Schema, to: Schema, dialect: Dialect): Operation[] {
  const opening = makingRoom(renames, from, to, dialect);
  let state = apply(from, opening);
  const push = (operation: Operation) => {
    opening.push(operation);
    state = after(operation, state, dialect);
  };
  const keys = (object: SchemaObject) => [object.address, ...heldNames(object, dialect)];
  const holder = (wanted: SchemaObject, self: SchemaObject): SchemaObject | undefined => {
    const names = new Set(keys(wanted));
    return [...state.objects.values()].find(
      (one) => one.address !== self.address && keys(one).some((key) => names.has(key)),
    );
  };
  const unused = unusedNames(from, to, dialect);
  const aside = asideUnder(unused);
  /** Those beside which something bears a name that this object is to have, each with that under another name. */
  const givingWay = (wanted: SchemaObject): [SchemaObject, SchemaObject][] => {
    const names = new Set(heldNames(wanted, dialect));
    return [...state.objects.values()].flatMap((one): [SchemaObject, SchemaObject][] => {
      const { withBeside } = dialectKind(dialect, one.kind);
      const held = withBeside && namesBeside(one, dialect).find(({ key }) => names.has(key));
      return held ? [[one, withBeside(one as never, unused(held.name)) as SchemaObject]] : [];
    });
  };
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
      for (const [other, without] of givingWay(wanted)) push({ verb: "alter", from: other, to: without });
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
      push(renamingEntries(step, object, dialect));
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

/** The schema after an operation. What stands beside an object that is renamed keeps the name that it had. */
function after(operation: Operation, state: Schema, dialect: Dialect): Schema {
  const next = apply(state, [operation]);
  if (operation.verb !== "rename" || operation.from.address === operation.to.address) return next;
  const objects = new Map(next.objects);
  for (const one of state.objects.values()) {
    const [beside] = namesBeside(one, dialect);
    const moved = beside && afterRename(one, operation.from, operation.to, state.objects);
    if (!moved) continue;
    const { withBeside } = dialectKind(dialect, one.kind);
    objects.set(moved.address, withBeside!(moved as never, beside.name) as SchemaObject);
  }
  return { ...next, objects };
}

/**
 * A rename of parts as the object can carry it out that stands there by then: on the way back it has parts that came later,
 * and one of them may bear a name that is wanted. That one steps aside.
 */
function renamingEntries({ from, to }: Rename, object: SchemaObject, dialect: Dialect): Rename {
  const [old, now, present] = [from, to, object].map(entriesOf) as [Entries, Entries, Entries];
  const names = new Map(old.flatMap((entry, at) => (entry === now[at] ? [] : [[entry, now[at]!]])));
  const wanted = new Set(names.values());
  const taken = new Set([...present, ...wanted]);
  for (const entry of present) {
    if (!wanted.has(entry) || names.has(entry)) continue;
    const aside = temporaryName(entry, dialect.storedName, (name) => taken.has(name));
    taken.add(aside);
    names.set(entry, aside);
  }
  return { verb: "rename", from: object, to: withEntryNames(object, names) };
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
export const puttingAside = (from: Schema, to: Schema, dialect: Dialect): ((object: SchemaObject) => SchemaObject) =>
  asideUnder(unusedNames(from, to, dialect));

const asideUnder = (unused: (name: string) => string) => (object: SchemaObject) =>
  withName(object as never, { name: unused(object.name.name) } as never) as SchemaObject;

/** Names like the given ones, each once, that nothing in these two schemas has. */
function unusedNames(from: Schema, to: Schema, dialect: Dialect): (name: string) => string {
  const names = new Set([...from.objects.values(), ...to.objects.values()].map((one) => one.name.name));
  return (wanted) => {
    const name = temporaryName(wanted, dialect.storedName, (one) => names.has(one));
    names.add(name);
    return name;
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
