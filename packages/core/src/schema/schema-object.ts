import type { Position } from "../diagnostic.js";
import { kindOf, type Attributes, type Kind, type NameOf } from "../kinds/index.js";
import type { Reference } from "../kinds/define-kind.js";
import { addressOf, joinName, type Address } from "./address.js";

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
  /** What the author says it was called before; `old:new` for a part of it. Holds only as long as there is such a thing. */
  readonly renamedFrom?: readonly string[];
}

/** One object of a schema; a union over all kinds, told apart by `kind`. */
export type SchemaObject<K extends Kind = Kind> = { [P in K]: ObjectOf<P> }[K];

/** Builds an object; attributes that are not given take the defaults of the kind. */
export function schemaObject<K extends Kind>(
  kind: K,
  name: NameOf<K>,
  attributes: Partial<Attributes<K>>,
  extra: {
    at?: Position;
    unnamed?: boolean;
    renamedFrom?: readonly string[];
    spelled?: Partial<Attributes<K>>;
  } = {},
): SchemaObject<K> {
  const complete = { ...kindOf(kind).defaults, ...attributes };
  return { kind, name, address: addressOf(kind, name), attributes: complete, ...extra } as unknown as SchemaObject<K>;
}

/** What a declaration tells of an object beside its attributes, without what says nothing. */
export function declaredAt(
  at: Position | undefined,
  unnamed = false,
  renamedFrom?: readonly string[],
): { at?: Position; unnamed?: boolean; renamedFrom?: readonly string[] } {
  return { ...(at ? { at } : {}), ...(unnamed ? { unnamed } : {}), ...(renamedFrom ? { renamedFrom } : {}) };
}

/** The same object with other attributes. */
export function withAttributes<K extends Kind>(
  object: ObjectOf<K>,
  attributes: Partial<Attributes<K>>,
): SchemaObject<K> {
  return { ...object, attributes: { ...(object.attributes as object), ...attributes } } as unknown as SchemaObject<K>;
}

/** The same object under another name. What `spelled` says stays true. */
export function withName<K extends Kind>(object: ObjectOf<K>, name: Partial<NameOf<K>>): SchemaObject<K> {
  const renamed = { ...object.name, ...name };
  return { ...object, name: renamed, address: addressOf(object.kind, renamed) } as unknown as SchemaObject<K>;
}

/** The attributes as the author spelled them, where known: what is printed and run. */
export function spelling<K extends Kind>(object: ObjectOf<K>): Attributes<K> {
  return object.spelled
    ? ({ ...(object.attributes as object), ...object.spelled } as Attributes<K>)
    : object.attributes;
}

/** The parts of an object's name, outermost first. */
export function nameParts(object: SchemaObject): string[] {
  return kindOf(object.kind).identity.map((part) => (object.name as Record<string, string>)[part]!);
}

/** The address of what this object's name begins with: a column's table, a table's schema. Null for a schema. */
export function containerOf(object: SchemaObject): Address | null {
  const container = containerKind(object);
  return container === undefined ? null : (`${container}:${joinName(nameParts(object).slice(0, -1))}` as Address);
}

function containerKind({ kind, attributes }: SchemaObject): string | undefined {
  const { identity, livesIn } = kindOf(kind);
  return livesIn?.(attributes as never) ?? identity.at(-2);
}

/** The address of the object that this one lives and dies with, for example a column's table. */
export function ownerOf(object: SchemaObject): Address | null {
  return kindOf(object.kind).owner === null ? null : containerOf(object);
}

/** The address of what this object belongs to although its name does not say so: the column of a serial's sequence. */
export function attachedTo(object: SchemaObject): Address | null {
  return addressOfReference(kindOf(object.kind).belongsTo?.(object.attributes as never));
}

function addressOfReference(reference: Reference | null | undefined): Address | null {
  return reference ? addressOf(reference.kind as Kind, reference.name as never) : null;
}

/**
 * The object as it is called after `from`, in which it lives at any depth, has become `to`. Undefined where it does not
 * live in `from`.
 */
export function followed(object: SchemaObject, from: SchemaObject, to: SchemaObject): SchemaObject | undefined {
  const { identity } = kindOf(object.kind);
  const [before, after] = [nameParts(from), nameParts(to)];
  const kind = before.length === identity.length - 1 ? containerKind(object) : identity[before.length - 1];
  if (identity.length <= before.length || kind !== from.kind) return undefined;
  const own = nameParts(object);
  if (!before.every((part, at) => own[at] === part)) return undefined;
  return withName(object as never, Object.fromEntries(after.map((part, at) => [identity[at], part])) as never);
}
