import { kindNames, kindOf, type Kind } from "../kinds/index.js";
import type { Address } from "./address.js";
import { nameParts, ownerOf, type SchemaObject } from "./schema-object.js";

const rank = new Map(kindNames.map((kind: Kind, at) => [kind, at]));

/**
 * The order in which schemas are shown: kinds in building order, each by name. What belongs to a table stands behind it, so
 * that a reader meets things together, and what has a place there (columns) keeps it.
 */
export function inReadingOrder(objects: readonly SchemaObject[]): SchemaObject[] {
  const present = new Set(objects.map(({ address }) => address));
  const members = new Map<Address, SchemaObject[]>();
  const whole: SchemaObject[] = [];
  for (const object of objects) {
    const owner = ownerOf(object);
    // A policy of ours may stand on a table of others.
    if (owner === null || !present.has(owner)) {
      whole.push(object);
      continue;
    }
    const list = members.get(owner);
    if (list) list.push(object);
    else members.set(owner, [object]);
  }
  return whole
    .sort(byKindAndName)
    .flatMap((object) => [object, ...(members.get(object.address) ?? []).sort(byKindAndName)]);
}

function byKindAndName(a: SchemaObject, b: SchemaObject): number {
  if (a.kind !== b.kind) return rank.get(a.kind)! - rank.get(b.kind)!;
  if (kindOf(a.kind).likeness?.ordered) return 0;
  const [one, other] = [nameParts(a), nameParts(b)];
  const at = one.findIndex((part, place) => part !== other[place]);
  return at < 0 ? 0 : one[at]! < other[at]! ? -1 : 1;
}
