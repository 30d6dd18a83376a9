import type { Address } from "../schema/address.js";
import { followed, withName, type SchemaObject } from "../schema/schema-object.js";
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
        objects = renamed(objects, operation.from, operation.to);
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

/** Renames an object in its place; what lives in it follows. */
function renamed(
  objects: Map<Address, SchemaObject>,
  from: SchemaObject,
  to: SchemaObject,
): Map<Address, SchemaObject> {
  const result = new Map<Address, SchemaObject>();
  for (const [address, object] of objects) {
    const next =
      address === from.address ? withName(object as never, to.name as never) : (followed(object, from, to) ?? object);
    result.set(next.address, next);
  }
  return result;
}
