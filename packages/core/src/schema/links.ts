import type { Address } from "./address.js";
import { attachedTo, containerOf } from "./schema-object.js";
import type { Schema } from "./schema.js";

/** The ways that lead from one object of a schema to another. */
export interface Links {
  /** What an object depends on, as the catalog records it. */
  bases(address: Address): readonly Address[];
  /** What depends on an object, as the catalog records it. */
  dependants(address: Address): readonly Address[];
  /** What lives in an object: the columns of a table, the tables of a schema. */
  members(address: Address): readonly Address[];
  /** What belongs to an object by an attribute: the sequence of a serial column. */
  attached(address: Address): readonly Address[];
}

const known = new WeakMap<Schema, Links>();

/** The links of a schema, found once: schemas never change. */
export function linksOf(schema: Schema): Links {
  const kept = known.get(schema);
  if (kept) return kept;
  const [bases, dependants, members, attached] = [new Lists(), new Lists(), new Lists(), new Lists()];
  for (const { from, to } of schema.edges) {
    bases.add(from, to);
    dependants.add(to, from);
  }
  for (const object of schema.objects.values()) {
    members.add(containerOf(object), object.address);
    attached.add(attachedTo(object), object.address);
  }
  const links: Links = { bases: bases.at, dependants: dependants.at, members: members.at, attached: attached.at };
  known.set(schema, links);
  return links;
}

class Lists {
  readonly #lists = new Map<Address, Address[]>();

  readonly at = (key: Address): readonly Address[] => this.#lists.get(key) ?? [];

  add(key: Address | null, value: Address): void {
    if (key === null) return;
    const list = this.#lists.get(key);
    if (list) list.push(value);
    else this.#lists.set(key, [value]);
  }
}
