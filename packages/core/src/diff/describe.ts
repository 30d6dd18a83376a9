import type { Position } from "../diagnostic.js";
import { kindOf, type Kind } from "../kinds/index.js";
import { changedAttributes } from "../operations/operation.js";
import { displayName, type Address } from "../schema/address.js";
import { attachedTo, ownerOf, spelling, type SchemaObject } from "../schema/schema-object.js";
import type { Schema } from "../schema/schema.js";
import { diff } from "./diff.js";

/** One object in which two schemas differ, for people and for `--json`. */
export interface Difference {
  readonly kind: Kind;
  readonly subject: Address;
  /** `tasks.title`. */
  readonly name: string;
  /** `missing`: only in `to`; `extra`: only in `from`; `changed`: in both. */
  readonly what: "missing" | "extra" | "changed";
  /** For `changed`: each attribute with its value on both sides. */
  readonly attributes: readonly { readonly name: string; readonly from: unknown; readonly to: unknown }[];
  /** Where the author declared it, or the table that it belongs to. */
  readonly at?: Position;
}

/** The differences between two canonical schemas; what lives in a missing or extra object is not listed beside it. */
export function describeDifferences(from: Schema, to: Schema): Difference[] {
  const operations = diff(from, to);
  const whole = new Set<Address>();
  for (const one of operations)
    if (one.verb === "create" || one.verb === "drop") whole.add((one as { object: SchemaObject }).object.address);
  const differences: Difference[] = [];
  for (const operation of operations) {
    const object = operation.verb === "alter" ? operation.to : operation.object;
    const owner = ownerOf(object);
    if (operation.verb !== "alter" && owner && whole.has(owner)) continue;
    if (operation.verb !== "alter" && attachedTo(object)) continue;
    const at = object.at ?? (owner ? to.objects.get(owner)?.at : undefined);
    differences.push({
      kind: object.kind,
      subject: object.address,
      name: displayName(object.address),
      what: operation.verb === "create" ? "missing" : operation.verb === "drop" ? "extra" : "changed",
      attributes: operation.verb === "alter" ? changes(operation.from, operation.to) : [],
      ...(at ? { at } : {}),
    });
  }
  return differences;
}

function changes(from: SchemaObject, to: SchemaObject): Difference["attributes"] {
  const said = spelling(to as never) as unknown as Record<string, unknown>;
  const before = from.attributes as unknown as Record<string, unknown>;
  return changedAttributes(from, to).map((name) => ({ name, from: before[name], to: said[name] }));
}

/** What a kind is called: "primary key". */
export function kindTitle(kind: Kind): string {
  return kindOf(kind).title;
}
