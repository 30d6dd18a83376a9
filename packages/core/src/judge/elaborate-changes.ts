import { createHash } from "node:crypto";

import type { ClearOptions, Dialect } from "../dialect.js";
import { kindOf } from "../kinds/index.js";
import { changedAttributes } from "../operations/operation.js";
import { holders, withPart } from "../plan/part.js";
import type { Connection } from "../run/connection.js";
import type { Address } from "../schema/address.js";
import { concernedBy } from "../schema/concerned-by.js";
import { linksOf } from "../schema/links.js";
import { addressesNeededBy } from "../schema/needed-by.js";
import { containerOf, ownerOf, type SchemaObject } from "../schema/schema-object.js";
import { schemaOf, type Schema } from "../schema/schema.js";
import { elaborate, stored } from "./elaborate.js";

/** What was declared, as digests by the address under which the server stores it. */
export type Declarations = Readonly<Record<Address, string>>;

/** A declared schema that has been elaborated before. */
export interface Remembered {
  readonly declarations: Declarations;
  /** What it turned out to be. */
  readonly canonical: Schema;
}

/** The declarations of a schema, by which a later one can be told to differ from it. */
export function declarationsOf(declared: Schema, dialect: Dialect): Declarations {
  const result: Record<Address, string> = {};
  for (const object of declared.objects.values()) {
    const content = JSON.stringify(object.attributes);
    result[stored(object, dialect).address] =
      content.length < 40 ? content : createHash("sha1").update(content).digest("base64");
  }
  return result;
}

/**
 * The canonical form of a declared schema, where that of a similar one is known: what differs is built, with what depends
 * on it and what all that needs. Null where that cannot be told from the whole: then the whole has to be built.
 *
 * @param most how much of the schema may have to be built for it, from 0 to 1: beyond that the whole is no dearer
 */
export async function elaborateChanges(
  declared: Schema,
  before: Remembered,
  connection: Connection,
  dialect: Dialect,
  options: ClearOptions = {},
  most = 0.5,
): Promise<Schema | null> {
  const known = before.canonical;
  const declarations = declarationsOf(declared, dialect);
  const addresses = Object.keys({ ...before.declarations, ...declarations }) as Address[];
  const changed = new Set(addresses.filter((address) => declarations[address] !== before.declarations[address]));
  const declaredHere = [...declared.objects.values()].map((object) => stored(object, dialect));
  const come = declaredHere.filter(({ address }) => changed.has(address));
  const gone = [...changed].flatMap((address) => known.objects.get(address) ?? []);
  const anew = new Set([...changed, ...concernedBy(known, [...come, ...gone])]);
  // A primary key says of its columns that they are not null.
  for (const object of [...come, ...gone]) for (const part of builtWith(object, known)) anew.add(part);
  const needed = neededFor(known, anew, come, dialect);
  const part = [...declared.objects.values()].filter((object) => needed.has(stored(object, dialect).address));
  if (part.length > declared.objects.size * most) return null;
  const isPart = new Set(part.map(({ address }) => address));
  const edges = declared.edges.filter(({ from, to }) => isPart.has(from) && isPart.has(to));
  const { schema: found, refused } = await elaborate(schemaOf(part, edges), connection, dialect, options);
  // Something is missing, or wrong: the whole tells which.
  if (refused.length > 0) return null;
  const isAsKnown = (object: SchemaObject): boolean => {
    const one = known.objects.get(object.address);
    return !one || anew.has(object.address) || changedAttributes(one, object).length === 0;
  };
  return [...found.objects.values()].every(isAsKnown) ? withPart(known, anew, found) : null;
}

/** What must stand for these objects to be built: nobody knows yet what those depend on that have come. */
function neededFor(
  known: Schema,
  anew: ReadonlySet<Address>,
  come: readonly SchemaObject[],
  dialect: Dialect,
): ReadonlySet<Address> {
  const links = linksOf(known);
  const mentioned = mentionedBy(come, known);
  const containers = come.flatMap((object) => containerOf(object) ?? []);
  const taken = holders(come, [known], dialect);
  const needed = addressesNeededBy(known, [...anew, ...mentioned, ...containers, ...taken]);
  // What a foreign key refers to may be unique by an index.
  for (const address of mentioned) {
    for (const member of links.members(address)) {
      if (links.bases(member).every((base) => needed.has(base))) needed.add(member);
    }
  }
  return new Set([...needed, ...anew, ...containers]);
}

/** What is not part of anything and has a name that occurs in the attributes of these objects. */
function mentionedBy(objects: readonly SchemaObject[], known: Schema): Set<Address> {
  const text = objects.map(({ attributes }) => JSON.stringify(attributes)).join("\n");
  const words = new Set((text + text.toLowerCase()).match(/[\w$]+/g));
  const result = new Set<Address>();
  for (const object of known.objects.values()) {
    const { name } = object.name;
    if (ownerOf(object) !== null) continue;
    if (/^[\w$]+$/.test(name) ? words.has(name) : text.includes(JSON.stringify(name).slice(1, -1)))
      result.add(object.address);
  }
  return result;
}

/** What is made in one call with an object or with what it lives in. */
function builtWith(object: SchemaObject, schema: Schema): Address[] {
  const whole = ownerOf(object) ?? object.address;
  const members = linksOf(schema).members(whole);
  return [whole, ...members.filter((address) => kindOf(schema.objects.get(address)!.kind).inline)];
}
