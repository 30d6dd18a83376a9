import { changedAttributes, create, drop, type Operation } from "../operations/operation.js";
import type { Schema } from "../schema/schema.js";

/**
 * The operations that lead from one canonical schema to another, one per object that differs, in no particular order.
 * Knows no kinds and no renames: an object under another name is a drop and a create until a person has said otherwise.
 */
export function diff(from: Schema, to: Schema): Exclude<Operation, { verb: "execute" | "rename" }>[] {
  const operations: Exclude<Operation, { verb: "execute" | "rename" }>[] = [];
  for (const object of from.objects.values()) {
    if (!to.objects.has(object.address)) operations.push(drop(object));
  }
  for (const object of to.objects.values()) {
    const before = from.objects.get(object.address);
    if (!before) operations.push(create(object));
    else if (changedAttributes(before, object).length > 0) operations.push({ verb: "alter", from: before, to: object });
  }
  return operations as Exclude<Operation, { verb: "execute" | "rename" }>[];
}
