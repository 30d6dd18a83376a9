import { linksOf, type Address, type Schema, type SchemaObject } from "@athanor/core";

import { keepsRows } from "./column-types.js";
import { foreignKeysOn, hasAnyType } from "./foreign-keys.js";

type Column = SchemaObject<"column">;

/** What must stand aside while a column changes its type or collation. */
export function* inTheWayOfType(from: Column, to: Column, before: Schema, after: Schema): Iterable<Address> {
  if (from.attributes.type === to.attributes.type && from.attributes.collation === to.attributes.collation) return;
  const sameFamily = keepsRows(from.attributes.type, to.attributes.type);
  for (const address of linksOf(before).dependants(from.address)) {
    const dependant = before.objects.get(address);
    if (dependant && forbidsTypeChange(dependant)) yield address;
    // The server rebuilds indexes and constraints by itself, as long as their text still fits the new type.
    if (dependant?.kind === "foreignKey" && (!sameFamily || hasAnyType(dependant, before))) yield address;
    if (dependant?.kind === "primaryKey" || dependant?.kind === "unique") {
      const included = dependant.attributes.include.includes(from.name.name);
      if (!sameFamily || included) yield* foreignKeysOn(address, before);
    }
    if (dependant && !sameFamily && usesText(dependant, after)) yield address;
    // The server builds it anew by itself, and forgets how finely it was counted.
    if (dependant?.kind === "statistics" && dependant.attributes.target !== null) yield address;
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
