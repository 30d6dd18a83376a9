import type { Kind } from "../kinds/index.js";
import type { Address } from "./address.js";
import { schemaObject, type SchemaObject } from "./schema-object.js";

/** `from` cannot exist without `to`, as the catalog records it. Ownership (a column and its table) is implied and not listed. */
export interface Edge {
  readonly from: Address;
  readonly to: Address;
  /** `from` can be created before `to` and tied to it afterwards, as a sequence to the column that owns it. */
  readonly late?: boolean;
}

/** A set of objects and what they need of each other. Immutable. */
export interface Schema {
  /** Keyed by address. Columns stand in the order of their table; that order is reported and never compared. */
  readonly objects: ReadonlyMap<Address, SchemaObject>;
  readonly edges: readonly Edge[];
}

/** An empty database. */
export const emptySchema: Schema = Object.freeze({ objects: new Map(), edges: [] });

/** A schema of these objects. */
export function schemaOf(objects: Iterable<SchemaObject>, edges: readonly Edge[] = []): Schema {
  return { objects: new Map([...objects].map((object) => [object.address, object])), edges };
}

/** The object at this address if it is of this kind. */
export function find<K extends Kind>(schema: Schema, kind: K, address: Address): SchemaObject<K> | undefined {
  const object = schema.objects.get(address);
  return object?.kind === kind ? (object as unknown as SchemaObject<K>) : undefined;
}

/** A copy in which each object has been replaced, or removed where `change` gives null. */
export function mapSchema(schema: Schema, change: (object: SchemaObject) => SchemaObject | null): Schema {
  const objects: SchemaObject[] = [];
  for (const object of schema.objects.values()) {
    const changed = change(object);
    if (changed) objects.push(changed);
  }
  const result = schemaOf(objects);
  return {
    ...result,
    edges: schema.edges.filter((edge) => result.objects.has(edge.from) && result.objects.has(edge.to)),
  };
}

/** The part of a schema that these addresses name, with what its objects need of each other. */
export function restrictTo({ objects, edges }: Schema, addresses: ReadonlySet<Address>): Schema {
  return {
    objects: new Map([...objects].filter(([address]) => addresses.has(address))),
    edges: edges.filter(({ from, to }) => addresses.has(from) && addresses.has(to)),
  };
}

/** Plain data for a cache file or `--json`. Positions and spellings are left out: they are not part of what is compared. */
export function serializeSchema(schema: Schema): SerializedSchema {
  return {
    objects: [...schema.objects.values()].map(({ kind, name, attributes }) => ({ kind, name, attributes })),
    edges: schema.edges.map(({ from, to, late }) => (late ? [from, to, "late"] : [from, to])),
  };
}

/** A schema as plain data, see {@link serializeSchema}. */
export interface SerializedSchema {
  readonly objects: readonly { readonly kind: Kind; readonly name: unknown; readonly attributes: unknown }[];
  readonly edges: readonly (readonly string[])[];
}

/** The inverse of {@link serializeSchema}. */
export function deserializeSchema({ objects, edges }: SerializedSchema): Schema {
  return schemaOf(
    objects.map(({ kind, name, attributes }) => schemaObject(kind, name as never, attributes as never)),
    edges.map(([from, to, ...ties]) => ({
      from: from as Address,
      to: to as Address,
      ...Object.fromEntries(ties.map((tie) => [tie, true])),
    })),
  );
}
