import type { Address, Schema, SchemaObject } from "@athanor/core";

import { keepsRows } from "./column-types.js";
import { foreignKeysOn, hasAnyType } from "./foreign-keys.js";

type Column = SchemaObject<"column">;

/** What must stand aside while a column changes its type or collation. */
export function* inTheWayOfType(from: Column, to: Column, before: Schema, after: Schema): Iterable<Address> {
  if (from.attributes.type === to.attributes.type && from.attributes.collation === to.attributes.collation) return;
  const sameFamily = keepsRows(from.attributes.type, to.attributes.type);
  for (const edge of before.edges) {
    if (edge.to !== from.address) continue;
    const dependant = before.objects.get(edge.from);
    if (dependant && forbidsTypeChange(dependant)) yield edge.from;
    // The server rebuilds indexes and constraints by itself, as long as their text still fits the new type.
    if (dependant?.kind === "foreignKey" && (!sameFamily || hasAnyType(dependant, before))) yield edge.from;
    if (dependant?.kind === "primaryKey" || dependant?.kind === "unique") {
      const included = dependant.attributes.include.includes(from.name.name);
      if (!sameFamily || included) yield* foreignKeysOn(edge.from, before);
    }
    if (dependant && !sameFamily && usesText(dependant, after)) yield edge.from;
    // The server builds it anew by itself, and forgets how finely it was counted.
    if (dependant?.kind === "statistics" && dependant.attributes.target !== null) yield edge.from;
  }
}

/**
 * Whether the server refuses to change the type of a column while this uses it. All of these can be dropped and created:
 * they hold nothing that they could not compute again.
 */
export function forbidsTypeChange(object: SchemaObject): boolean {
  return (
    isGenerated(object) || ["view", "materializedView", "policy", "trigger", "rule", "function"].includes(object.kind)
  );
}

/** Whether the object is a column that is computed from others. */
export function isGenerated(object: SchemaObject): boolean {
  return object.kind === "column" && object.attributes.generated !== null;
}

function usesText(object: SchemaObject, after: { objects: ReadonlyMap<unknown, SchemaObject> }): boolean {
  if (!after.objects.has(object.address)) return false;
  return (
    object.kind === "check" ||
    object.kind === "exclusion" ||
    object.kind === "statistics" ||
    (object.kind === "index" &&
      (object.attributes.where !== null || object.attributes.keys.some((key) => key.expression)))
  );
}
