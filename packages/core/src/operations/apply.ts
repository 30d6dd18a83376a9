import type { Address } from "../schema/address.js";
import { attachedTo, containerOf, followed, withName, type SchemaObject } from "../schema/schema-object.js";
import { schemaOf, type Schema } from "../schema/schema.js";
import type { Operation } from "./operation.js";

/**
 * The schema after these operations. Edges are those of `schema` whose ends are still there: what depends on what is
 * known by the database alone. `execute` changes nothing here for the same reason.
 */
export function apply(schema: Schema, operations: readonly Operation[]): Schema {
  let objects = new Map(schema.objects);
  for (const operation of operations) {
    switch (operation.verb) {
      case "create":
        for (const object of [operation.object, ...operation.with]) objects.set(object.address, object);
        break;
      case "drop":
        for (const object of [operation.object, ...operation.with]) objects.delete(object.address);
        break;
      case "alter":
        objects.set(operation.to.address, operation.to);
        break;
      case "rename":
        if (operation.from.address === operation.to.address) objects.set(operation.to.address, operation.to);
        else objects = renamed(objects, operation.from, operation.to);
        break;
      case "execute":
        break;
    }
  }
  const result = schemaOf(objects.values());
  return {
    ...result,
    edges: schema.edges.filter(({ from, to }) => result.objects.has(from) && result.objects.has(to)),
  };
}

/** Renames or moves an object in its place, and what goes along. */
function renamed(
  objects: Map<Address, SchemaObject>,
  from: SchemaObject,
  to: SchemaObject,
): Map<Address, SchemaObject> {
  const result = new Map<Address, SchemaObject>();
  for (const object of objects.values()) {
    const next = afterRename(object, from, to, objects) ?? object;
    result.set(next.address, next);
  }
  return result;
}

/**
 * An object after `from` has become `to`: it itself, what lives in it, and, where it moves to another schema, what belongs
 * to that. Undefined for what stays as it is.
 */
export function afterRename(
  object: SchemaObject,
  from: SchemaObject,
  to: SchemaObject,
  objects: ReadonlyMap<Address, SchemaObject>,
): SchemaObject | undefined {
  if (object.address === from.address) return withName(object as never, to.name as never);
  const inside = followed(object, from, to);
  if (inside || containerOf(from) === containerOf(to)) return inside;
  const owner = objects.get(attachedTo(object)!);
  return owner && followed(owner, from, to)
    ? withName(object as never, { ...to.name, name: object.name.name } as never)
    : undefined;
}
