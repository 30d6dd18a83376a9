import { isDeepStrictEqual } from "node:util";

import { kindOf } from "../kinds/index.js";
import type { Address } from "../schema/address.js";
import { containerOf, withName, type SchemaObject } from "../schema/schema-object.js";
import { schemaOf, type Schema } from "../schema/schema.js";
import type { Expressible } from "./expressible.js";

/**
 * The declared schema in which constraints and indexes that the author left unnamed bear the names that `from` has for
 * them: they stand in the same place, and agree in all that the source can say.
 */
export function keepNames(from: Schema, declared: Schema, expressible: Expressible): Schema {
  const kept = new Map<Address, SchemaObject>();
  const taken = new Set<Address>();
  for (const object of declared.objects.values()) {
    if (!object.unnamed || kindOf(object.kind).keeps !== "nothing" || from.objects.has(object.address)) continue;
    const before = [...from.objects.values()].find(
      (one) =>
        one.kind === object.kind &&
        containerOf(one) === containerOf(object) &&
        !declared.objects.has(one.address) &&
        !taken.has(one.address) &&
        agree(one, object, expressible[object.kind]),
    );
    if (!before) continue;
    taken.add(before.address);
    kept.set(object.address, withName(object as never, { name: before.name.name } as never));
  }
  if (kept.size === 0) return declared;
  const at = (address: Address) => kept.get(address)?.address ?? address;
  return schemaOf(
    [...declared.objects.values()].map((object) => kept.get(object.address) ?? object),
    declared.edges.map((edge) => ({ ...edge, from: at(edge.from), to: at(edge.to) })),
  );
}

function agree(one: SchemaObject, other: SchemaObject, said: readonly PropertyKey[] | "nothing"): boolean {
  if (said === "nothing") return false;
  const { instructions } = kindOf(one.kind);
  const compared = (said as readonly string[]).filter((name) => !instructions.includes(name));
  const [before, after] = [one.attributes, other.attributes] as unknown as Record<string, unknown>[];
  return compared.every((name) => isDeepStrictEqual(before![name], after![name]));
}
