import type { Attributes, Kind } from "../kinds/index.js";
import { ownerOf, withAttributes, type SchemaObject } from "../schema/schema-object.js";
import type { Unmodelled } from "../dialect.js";
import type { Address } from "../schema/address.js";
import { mapSchema, schemaOf, type Schema } from "../schema/schema.js";

/** What a source can say: for each kind that it knows, the attributes that it can declare. */
export type Expressible = { readonly [K in Kind]: readonly (keyof Attributes<K>)[] | "nothing" };

/**
 * The target that models stand for, given where one starts from: what the source cannot say, it cannot drop.
 * Objects of kinds that it does not know, and attributes that it cannot declare, are taken over from `from`,
 * unless what they live in is gone.
 */
export function carryOver(from: Schema, to: Schema, expressible: Expressible): Schema {
  const kept = [...from.objects.values()].filter((object) => {
    const owner = ownerOf(object);
    return (
      expressible[object.kind] === "nothing" && !to.objects.has(object.address) && (!owner || to.objects.has(owner))
    );
  });
  const objects = [...to.objects.values()].map((object) => {
    const before = from.objects.get(object.address);
    return before ? withUnsaid(before, object, expressible[object.kind]) : object;
  });
  const result = schemaOf([...kept, ...objects]);
  const edges = [...to.edges, ...from.edges.filter(({ from: end }) => kept.some(({ address }) => address === end))];
  return { ...result, edges: edges.filter((edge) => result.objects.has(edge.from) && result.objects.has(edge.to)) };
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
  return Object.keys(attributes).length === 0 ? object : withAttributes(object as never, attributes as never);
}
