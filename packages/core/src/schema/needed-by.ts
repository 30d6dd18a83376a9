import { kindOf } from "../kinds/index.js";
import type { Address } from "./address.js";
import { containerOf, ownerOf } from "./schema-object.js";
import type { Schema } from "./schema.js";

/**
 * The part of a canonical schema that must be there for these objects to be built: they, what they stand in, what they
 * depend on, and of every table that is met what is made together with it. So a foreign key is left out unless it is one
 * of them, or a schema of tables that refer to each other would be needed as a whole.
 */
export function neededBy(schema: Schema, addresses: Iterable<Address>): Schema {
  const bases = new Map<Address, Address[]>();
  for (const { from, to } of schema.edges) append(bases, from, to);
  const inside = new Map<Address, Address[]>();
  for (const object of schema.objects.values()) {
    if (kindOf(object.kind).inline) append(inside, ownerOf(object)!, object.address);
  }
  const needed = new Set<Address>();
  const queue = [...addresses];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    const object = schema.objects.get(address);
    if (!object || needed.has(address)) continue;
    needed.add(address);
    const container = containerOf(object);
    if (container) queue.push(container);
    queue.push(...(bases.get(address) ?? []), ...(inside.get(address) ?? []));
  }
  return {
    objects: new Map([...schema.objects].filter(([address]) => needed.has(address))),
    edges: schema.edges.filter(({ from, to }) => needed.has(from) && needed.has(to)),
  };
}

function append(map: Map<Address, Address[]>, key: Address, value: Address): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
