import type { Dialect } from "../dialect.js";
import { changedAttributes, type Operation } from "../operations/operation.js";
import type { Address } from "../schema/address.js";
import { concernedBy } from "../schema/concerned-by.js";
import { addressesNeededBy } from "../schema/needed-by.js";
import { inReadingOrder } from "../schema/reading-order.js";
import type { SchemaObject } from "../schema/schema-object.js";
import { restrictTo, schemaOf, type Schema } from "../schema/schema.js";
import { allHeldNames } from "./order.js";

/** What of two schemas a way between them concerns: on the rest it has no effect, and the rest has none on it. */
export interface Part {
  /** On either side. */
  readonly addresses: ReadonlySet<Address>;
  readonly from: Schema;
  readonly to: Schema;
}

/**
 * The part of two schemas that an operation list between them concerns: the objects that it touches, all that depends on
 * them, who holds a name that is taken, and what all these need to exist. What `execute` touches nobody knows.
 */
export function partOf(from: Schema, to: Schema, operations: readonly Operation[], dialect: Dialect): Part {
  const touched = operations.flatMap(objectsOf);
  const sides = [from, to];
  const concerned = new Set<Address>();
  // What is concerned on one side may have other dependants on the other.
  for (let size = -1; size < concerned.size;) {
    size = concerned.size;
    for (const side of sides) for (const address of concernedBy(side, touched, concerned)) concerned.add(address);
  }
  const objects = [...concerned].flatMap((address) => sides.flatMap((side) => side.objects.get(address) ?? []));
  const addresses = new Set([...concerned, ...holders([...touched, ...objects], sides, dialect)]);
  for (let size = -1; size < addresses.size;) {
    size = addresses.size;
    for (const side of sides) for (const address of addressesNeededBy(side, addresses)) addresses.add(address);
  }
  return { addresses, from: restrictTo(from, addresses), to: restrictTo(to, addresses) };
}

/**
 * A schema in which a part has become what was found of it. What of the part has not changed stays as it is: to build it
 * once more may have given its texts other words.
 *
 * @param found what the part has become. What it holds of the rest of the schema is left out
 * @param isSame whether a found object is what stood at its address before
 */
export function withPart(
  schema: Schema,
  part: ReadonlySet<Address>,
  found: Schema,
  isSame: (object: SchemaObject) => boolean = () => false,
): Schema {
  const isFound = (address: Address) => part.has(address) || !schema.objects.has(address);
  const objects = new Map<Address, SchemaObject>();
  for (const object of schema.objects.values()) if (!part.has(object.address)) objects.set(object.address, object);
  for (const object of found.objects.values()) {
    if (!isFound(object.address)) continue;
    const before = schema.objects.get(object.address);
    objects.set(object.address, before && isSame(object) ? before : object);
  }
  const edges = [
    ...schema.edges.filter((edge) => !part.has(edge.from)),
    ...found.edges.filter((edge) => isFound(edge.from)),
  ];
  return schemaOf(
    inReadingOrder([...objects.values()]),
    edges.filter((edge) => objects.has(edge.from) && objects.has(edge.to)),
  );
}

/** Whether an object is the same on both sides of a part. */
export function isUnchanged({ from, to }: Part, { address }: SchemaObject): boolean {
  const [before, after] = [from.objects.get(address), to.objects.get(address)];
  return before !== undefined && after !== undefined && changedAttributes(before, after).length === 0;
}

function objectsOf(operation: Operation): SchemaObject[] {
  switch (operation.verb) {
    case "create":
    case "drop":
      return [operation.object, ...operation.with];
    case "alter":
    case "rename":
      return [operation.from, operation.to];
    case "execute":
      return [];
  }
}

/** Who has a name in these schemas that one of these objects has, takes or gives back. */
export function holders(objects: readonly SchemaObject[], schemas: readonly Schema[], dialect: Dialect): Set<Address> {
  const names = new Set(objects.flatMap((object) => allHeldNames(object, dialect)));
  const result = new Set<Address>();
  for (const schema of schemas) {
    for (const object of schema.objects.values()) {
      if (allHeldNames(object, dialect).some((name) => names.has(name))) result.add(object.address);
    }
  }
  return result;
}
