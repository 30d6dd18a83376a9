import type { Position } from "../diagnostic.js";
import { kindOf, type Attributes, type Kind, type NameOf } from "../kinds/index.js";
import { addressOf, type Address } from "./address.js";

/** An object of one kind. */
export interface ObjectOf<K extends Kind> {
  readonly kind: K;
  readonly name: NameOf<K>;
  readonly address: Address;
  /** Canonical when read from a catalog, the author's when read from models. */
  readonly attributes: Attributes<K>;
  /** The author's spelling of attributes whose canonical text differs from it. Printed and run, never compared. */
  readonly spelled?: Partial<Attributes<K>>;
  /** Where the author declared it. */
  readonly at?: Position;
  /** True where the author gave no name, so that a project may choose one. */
  readonly unnamed?: boolean;
}

/** One object of a schema; a union over all kinds, told apart by `kind`. */
export type SchemaObject<K extends Kind = Kind> = { [P in K]: ObjectOf<P> }[K];

/** Builds an object; attributes that are not given take the defaults of the kind. */
export function schemaObject<K extends Kind>(
  kind: K,
  name: NameOf<K>,
  attributes: Partial<Attributes<K>>,
  extra: { at?: Position; unnamed?: boolean; spelled?: Partial<Attributes<K>> } = {},
): SchemaObject<K> {
  const complete = { ...kindOf(kind).defaults, ...attributes };
  return { kind, name, address: addressOf(kind, name), attributes: complete, ...extra } as unknown as SchemaObject<K>;
}

/** The same object with other attributes. */
export function withAttributes<K extends Kind>(object: ObjectOf<K>, attributes: Partial<Attributes<K>>): SchemaObject<K> {
  return { ...object, attributes: { ...(object.attributes as object), ...attributes } } as unknown as SchemaObject<K>;
}

/** The same object under another name. What `spelled` says stays true. */
export function withName<K extends Kind>(object: ObjectOf<K>, name: Partial<NameOf<K>>): SchemaObject<K> {
  const renamed = { ...object.name, ...name };
  return { ...object, name: renamed, address: addressOf(object.kind, renamed) } as unknown as SchemaObject<K>;
}

/** The attributes as the author spelled them, where known: what is printed and run. */
export function spelling<K extends Kind>(object: ObjectOf<K>): Attributes<K> {
  return object.spelled ? ({ ...(object.attributes as object), ...object.spelled } as Attributes<K>) : object.attributes;
}

/** The address of the object that this one lives in, for example a column's table. */
export function ownerOf(object: SchemaObject): Address | null {
  const { owner } = kindOf(object.kind);
  if (!owner) return null;
  const name = object.name as { schema: string; table: string };
  return addressOf(owner as "table", { schema: name.schema, name: name.table });
}
