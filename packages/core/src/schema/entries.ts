import { kindOf } from "../kinds/index.js";
import { joinName } from "./address.js";
import { nameParts, withAttributes, type SchemaObject } from "./schema-object.js";

type Entry = string | { readonly name: string };

function listed(object: SchemaObject): readonly Entry[] {
  const { entries } = kindOf(object.kind);
  return entries ? ((object.attributes as unknown as Record<string, readonly Entry[]>)[entries.attribute] ?? []) : [];
}

/** The names of an object's parts that are no objects of their own, as its kind says: the values of an enum. */
export function entriesOf(object: SchemaObject): readonly string[] {
  return listed(object).map((entry) => (typeof entry === "string" ? entry : entry.name));
}

/** The object with other names of its parts. */
export function withEntryNames(object: SchemaObject, names: ReadonlyMap<string, string>): SchemaObject {
  const entries = listed(object).map((entry) => {
    if (typeof entry === "string") return names.get(entry) ?? entry;
    return { ...entry, name: names.get(entry.name) ?? entry.name };
  });
  return withAttributes(object as never, { [kindOf(object.kind).entries!.attribute]: entries } as never);
}

/** The parts that only the old form of an object has, as people name them. */
export function goneEntries(before: SchemaObject, after: SchemaObject): string[] {
  const left = new Set(entriesOf(after));
  return entriesOf(before)
    .filter((one) => !left.has(one))
    .map((one) => nameOfEntry(before, one));
}

/** The name of a part as people write it: `status.todo`. */
export function nameOfEntry(object: SchemaObject, entry: string): string {
  const parts = nameParts(object);
  return joinName([...(parts[0] === "public" ? parts.slice(1) : parts), entry]);
}
