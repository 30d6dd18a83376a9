import { kindOf } from "../kinds/index.js";
import type { Address } from "./address.js";
import { linksOf } from "./links.js";
import { ownerOf, type SchemaObject } from "./schema-object.js";
import type { Schema } from "./schema.js";

/**
 * The objects of a canonical schema that a change of these may concern: they, what lives in them, what belongs to them,
 * and what depends on any of that. A text that speaks of a table is concerned by anything that changes in it, because a
 * name in it may mean something else then: with a new column it may have two meanings.
 *
 * @param changed objects as they are or were; they need not be in the schema
 * @param others objects that are concerned for other reasons
 */
export function concernedBy(
  schema: Schema,
  changed: Iterable<SchemaObject>,
  others: Iterable<Address> = [],
): Set<Address> {
  const links = linksOf(schema);
  const concerned = new Set<Address>();
  const queue = [...others];
  const read = new Set<Address>();
  for (const object of changed) {
    queue.push(object.address);
    const whole = ownerOf(object) ?? object.address;
    if (read.has(whole)) continue;
    read.add(whole);
    for (const part of [whole, ...links.members(whole)]) {
      for (const dependant of links.dependants(part)) {
        const text = schema.objects.get(dependant);
        if (text && kindOf(text.kind).texts.length > 0 && ownerOf(text) !== whole) queue.push(dependant);
      }
    }
  }
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (concerned.has(address) || !schema.objects.has(address)) continue;
    concerned.add(address);
    queue.push(...links.members(address), ...links.attached(address), ...links.dependants(address));
  }
  return concerned;
}
