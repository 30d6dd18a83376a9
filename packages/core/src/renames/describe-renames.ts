import { kindOf, type Kind } from "../kinds/index.js";
import type { Operation } from "../operations/operation.js";
import { displayName, type Address } from "../schema/address.js";
import type { SchemaObject } from "../schema/schema-object.js";
import { entriesOf, nameOfEntry } from "../schema/entries.js";

/** A name that changes, for people and for `--json`. */
export interface RenameDone {
  readonly kind: Kind;
  /** "column", "enum value". */
  readonly title: string;
  /** `tasks.desc`. */
  readonly from: string;
  readonly to: string;
}

/** The names that operations change, from the first to the last: those that are borne for a moment are left out. */
export function describeRenames(operations: readonly Operation[]): RenameDone[] {
  const done: (RenameDone | { readonly origin: SchemaObject; last: SchemaObject })[] = [];
  // What is dropped in the end only stepped aside before.
  const dropped = new Set(operations.flatMap((one) => (one.verb === "drop" ? [one.object.address] : [])));
  const byLast = new Map<Address, { readonly origin: SchemaObject; last: SchemaObject }>();
  for (const operation of operations) {
    if (operation.verb !== "rename") continue;
    const { from, to } = operation;
    if (from.address === to.address) {
      const [old, now] = [entriesOf(from), entriesOf(to)];
      const { title } = kindOf(to.kind).entries!;
      old.forEach((entry, at) => {
        if (entry === now[at]) return;
        done.push({ kind: to.kind, title, from: nameOfEntry(from, entry), to: nameOfEntry(to, now[at]!) });
      });
      continue;
    }
    const known = byLast.get(from.address);
    byLast.delete(from.address);
    const one = known ?? { origin: from, last: to };
    one.last = to;
    byLast.set(to.address, one);
    if (!known) done.push(one);
  }
  return done.flatMap((one) => {
    if (!("origin" in one)) return [one];
    const { origin, last } = one;
    if (origin.address === last.address || dropped.has(last.address)) return [];
    const [from, to] = [displayName(origin.address), displayName(last.address)];
    return [{ kind: last.kind, title: kindOf(last.kind).title, from, to }];
  });
}
