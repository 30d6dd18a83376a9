import { kindOf } from "../kinds/index.js";
import type { Address } from "./address.js";
import { linksOf } from "./links.js";
import { containerOf } from "./schema-object.js";
import { restrictTo, type Schema } from "./schema.js";

/**
 * The part of a canonical schema that must be there for these objects to be built: they, what they stand in, what they
 * depend on, and of every table that is met what is made together with it. So a foreign key is left out unless it is one
 * of them, or a schema of tables that refer to each other would be needed as a whole.
 */
export function neededBy(schema: Schema, addresses: Iterable<Address>): Schema {
  return restrictTo(schema, addressesNeededBy(schema, addresses));
}

/** The addresses of {@link neededBy}. */
export function addressesNeededBy(schema: Schema, addresses: Iterable<Address>): Set<Address> {
  const links = linksOf(schema);
  const needed = new Set<Address>();
  const queue = [...addresses];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    const object = schema.objects.get(address);
    if (!object || needed.has(address)) continue;
    needed.add(address);
    const container = containerOf(object);
    if (container) queue.push(container);
    queue.push(...links.bases(address));
    for (const member of links.members(address)) {
      if (kindOf(schema.objects.get(member)!.kind).inline) queue.push(member);
    }
  }
  return needed;
}
