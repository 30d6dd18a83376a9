import { isDeepStrictEqual } from "node:util";

import { dialectKind, type Dialect } from "../dialect.js";
import { kindOf } from "../kinds/index.js";
import { changedAttributes } from "../operations/operation.js";
import type { Address } from "../schema/address.js";
import { attachedTo, containerOf, ownerOf, type SchemaObject } from "../schema/schema-object.js";
import type { Schema } from "../schema/schema.js";
import { changeHands, type Move } from "./change-hands.js";
import { puttingAside } from "./opening.js";
import { heldNames } from "../plan/order.js";
import type { Rename } from "./renames.js";

/**
 * Renames that follow from a change of names elsewhere: objects that hold neither rows nor state of their own (or whose
 * state clearly moves along, like the sequence of a serial column), gone and come back under another name with nothing
 * else changed. They are renamed, because a rebuild would cost a lock for nothing and nothing can be lost. Parts of
 * a table that would have to be built anew, and have each other's definition, have exchanged their names.
 */
export function renamesToFollow(from: Schema, to: Schema, dialect: Dialect): Rename[] {
  const found = pairs(from, to, dialect);
  const leaving = new Set(found.map((move) => move.from.address));
  // What holds rows or state does not step aside for a name: then the object is built anew.
  const held = new Set(
    [...from.objects.values()]
      .filter((one) => kindOf(one.kind).keeps !== "nothing" && !leaving.has(one.address))
      .flatMap((one) => heldNames(one, dialect)),
  );
  const moves = closed(
    found.filter((move) => !heldNames(move.to, dialect).some((name) => held.has(name))),
    from,
  );
  if (moves.length === 0) return [];
  const aside = puttingAside(from, to, dialect);
  const keys = (one: SchemaObject) => [one.address, ...heldNames(one, dialect)];
  return changeHands(moves, keys, aside).map((step) => ({ verb: "rename", ...step }));
}

function pairs(from: Schema, to: Schema, dialect: Dialect): Move<SchemaObject>[] {
  const follows = (object: SchemaObject, there: SchemaObject | undefined) =>
    (attachedTo(object) !== null || kindOf(object.kind).keeps === "nothing") &&
    kindOf(object.kind).renamable !== false &&
    (!there || isBuiltAnew(object, there, dialect));
  const appeared = [...to.objects.values()].filter((object) => follows(object, from.objects.get(object.address)));
  if (appeared.length === 0) return [];
  const moves: Move<SchemaObject>[] = [];
  const taken = new Set<Address>();
  for (const object of from.objects.values()) {
    if (!follows(object, to.objects.get(object.address))) continue;
    const kind = dialectKind(dialect, object.kind);
    const candidates = appeared.filter(
      (one) =>
        one.kind === object.kind &&
        !taken.has(one.address) &&
        (containerOf(one) === containerOf(object)
          ? kind.rename
          : kind.move && one.name.name === object.name.name && !attachedTo(object)),
    );
    const match =
      candidates.find((one) => isDeepStrictEqual(one.attributes, object.attributes)) ??
      candidates.find((one) => isDeepStrictEqual(essence(one), essence(object)));
    if (!match) continue;
    taken.add(match.address);
    moves.push({ from: object, to: match });
  }
  return moves;
}

/** What an object is, without what is said about it: that can be set on what has been renamed. */
function essence({ kind, attributes }: SchemaObject): object {
  const { local = [] } = kindOf(kind);
  return Object.fromEntries(
    Object.entries(attributes).filter(
      ([name]) => name !== "comment" && name !== "columnComments" && !local.includes(name),
    ),
  );
}

/** Whether an object of the same name cannot simply be altered: it belongs elsewhere, or is a part that takes a new one. */
function isBuiltAnew(object: SchemaObject, there: SchemaObject, dialect: Dialect): boolean {
  if (attachedTo(object) !== attachedTo(there)) return true;
  const alterable = dialectKind(dialect, object.kind).alterable as Readonly<Record<string, string>>;
  return ownerOf(object) !== null && changedAttributes(object, there).some((name) => alterable[name] === "replace");
}

/** Without those that would take the name of an object which keeps it and is only altered. */
function closed(moves: readonly Move<SchemaObject>[], from: Schema): Move<SchemaObject>[] {
  const leaving = new Set(moves.map((move) => move.from.address));
  const possible = moves.filter(({ to: { address } }) => !from.objects.has(address) || leaving.has(address));
  return possible.length === moves.length ? possible : closed(possible, from);
}
