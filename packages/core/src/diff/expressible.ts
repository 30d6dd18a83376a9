import { kindOf, type Attributes, type Kind } from "../kinds/index.js";
import { attachedTo, containerOf, ownerOf, withAttributes, type SchemaObject } from "../schema/schema-object.js";
import type { Unmodelled } from "../dialect.js";
import type { Address } from "../schema/address.js";
import { linksOf } from "../schema/links.js";
import { isServerWide } from "../schema/server-wide.js";
import { mapSchema, schemaOf, type Schema } from "../schema/schema.js";

/** What a source can say: for each kind that it knows, the attributes that it can declare. */
export type Expressible = { readonly [K in Kind]: readonly (keyof Attributes<K>)[] | "nothing" };

/** What a source says about a schema, and what it has no words for. */
export interface Sayable {
  readonly expresses: Expressible;
  /** Whether it could declare this object, where its kind alone does not tell. What it could not is never dropped. */
  canSay?(object: SchemaObject): boolean;
  /** A declared object with what it has no words for inside of an attribute, from what is there under its name. */
  completed?(object: SchemaObject, before: SchemaObject): SchemaObject;
}

/** Whether a source could declare this object. */
export function isSayable(source: Sayable, object: SchemaObject): boolean {
  return source.expresses[object.kind] !== "nothing" && source.canSay?.(object) !== false;
}

/**
 * The target that models stand for, given where one starts from: what the source cannot say, it cannot drop.
 * Objects of kinds that it does not know, and attributes that it cannot declare, are taken over from `from`,
 * unless what they live in is gone, or a column that the server drops them with. A schema is never gone while it holds
 * something.
 */
export function carryOver(from: Schema, to: Schema, source: Sayable): Schema {
  const { expresses } = source;
  const { bases } = linksOf(from);
  const kept = new Set<Address>();
  const stays = (address: Address): boolean => {
    const object = from.objects.get(address);
    if (to.objects.has(address)) return true;
    const holder = object && attachedTo(object);
    if (holder && !to.objects.has(holder)) return stays(holder);
    if (!object || isSayable(source, object)) return false;
    const owner = ownerOf(object);
    if (owner && !stays(owner)) return false;
    return !kindOf(object.kind).fallsWithParts || bases(address).every(stays);
  };
  const keep = (address: Address | null): void => {
    const object = address === null ? undefined : from.objects.get(address);
    if (!object || to.objects.has(object.address) || kept.has(object.address)) return;
    kept.add(object.address);
    keep(containerOf(object));
    // An extension names its schema as what it needs.
    for (const base of bases(object.address)) {
      const needed = from.objects.get(base);
      if (needed && containerOf(needed) === null && !isServerWide(needed)) keep(base);
    }
  };
  for (const { address } of from.objects.values()) if (stays(address)) keep(address);
  const objects = [...to.objects.values()].map((object) => {
    const before = from.objects.get(object.address);
    if (!before) return object;
    const whole = withUnsaid(before, object, expresses[object.kind]);
    return source.completed?.(whole, before) ?? whole;
  });
  const result = schemaOf([...[...from.objects.values()].filter(({ address }) => kept.has(address)), ...objects]);
  const edges = [...to.edges, ...from.edges.filter((edge) => kept.has(edge.from))];
  return withoutMentions(from, {
    ...result,
    edges: edges.filter((edge) => result.objects.has(edge.from) && result.objects.has(edge.to)),
  });
}

/** A target in which nothing that was taken over speaks of what is gone. */
function withoutMentions(from: Schema, target: Schema): Schema {
  const gone = [...from.objects.values()].flatMap(({ kind, name, address }) => {
    const { unmentioned } = kindOf(kind);
    return unmentioned && !target.objects.has(address) ? [{ unmentioned, name: name.name }] : [];
  });
  if (gone.length === 0) return target;
  return mapSchema(target, (object) =>
    gone.reduce<SchemaObject>(
      (one, { unmentioned, name }) => withAttributes(one as never, unmentioned(one.attributes as never, name) as never),
      object,
    ),
  );
}

/**
 * A schema with what each place decides for itself, taken from another place: who may do what there. That the two differ
 * in it is no drift.
 */
export function withLocal(place: Schema, schema: Schema): Schema {
  return mapSchema(schema, (object) => {
    const there = place.objects.get(object.address);
    const local = kindOf(object.kind).local ?? [];
    if (!there || local.length === 0) return object;
    const attributes = Object.entries(there.attributes).filter(([name]) => local.includes(name));
    return asCarried(withAttributes(object as never, Object.fromEntries(attributes) as never));
  });
}

/** The part of a target that the models themselves declare: what {@link carryOver} added to it is left out. */
export function onlyDeclared(target: Schema, declared: Schema): Schema {
  return mapSchema(target, (object) => (declared.objects.has(object.address) ? object : null));
}

/** A declared schema without the tables that the other side has in a form that is not modelled: they are left alone. */
export function withoutUnmodelled(
  declared: Schema,
  unmodelled: readonly Unmodelled[],
): { schema: Schema; left: Address[] } {
  const taken = new Set(unmodelled.flatMap((group) => group.tables));
  const left = [...taken].filter((address) => declared.objects.has(address));
  if (left.length === 0) return { schema: declared, left };
  const without = mapSchema(declared, (object) =>
    taken.has(object.address) || taken.has(ownerOf(object)!) ? null : object,
  );
  return { schema: without, left };
}

function withUnsaid(
  before: SchemaObject,
  object: SchemaObject,
  said: readonly PropertyKey[] | "nothing",
): SchemaObject {
  if (said === "nothing") return before;
  const attributes = Object.fromEntries(Object.entries(before.attributes).filter(([name]) => !said.includes(name)));
  if (Object.keys(attributes).length === 0) return object;
  return asCarried(withAttributes(object as never, attributes as never));
}

/** An object after attributes were taken over, without what its kind says does not fit the others. */
function asCarried(whole: SchemaObject): SchemaObject {
  const carried = kindOf(whole.kind).carried?.(whole.attributes as never);
  return carried ? withAttributes(whole as never, carried as never) : whole;
}
