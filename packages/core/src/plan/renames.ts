import { isDeepStrictEqual } from "node:util";

import { fail } from "../diagnostic.js";
import { kindNames, kindOf, type Kind } from "../kinds/index.js";
import { apply } from "../operations/apply.js";
import type { AlterOrRename } from "../operations/operation.js";
import { displayName, joinName, parseAddress, splitName, type Address } from "../schema/address.js";
import { attachedTo, containerOf, followed, nameParts, ownerOf, type SchemaObject } from "../schema/schema-object.js";
import type { Schema } from "../schema/schema.js";

/** The operation that renames an object. */
export type Rename = AlterOrRename<"rename">;

/** A person's word on an object that disappeared: renamed to `to`, or really dropped (`to: null`). Names as {@link displayName} gives them. */
export interface RenameAnswer {
  readonly from: string;
  readonly to: string | null;
}

/** What an object that disappeared may have become. */
export interface RenameCandidate {
  readonly to: Address;
  /** From 0 to 1: how alike the two are. */
  readonly score: number;
  /** Why, for people: "same type, next to the same columns". */
  readonly reason: string;
}

/** An object disappeared while others of its kind appeared: only a person knows whether it is one of them. */
export interface RenameQuestion {
  readonly from: Address;
  /** Best first. */
  readonly candidates: readonly RenameCandidate[];
}

/** Kinds that hold rows or state, outermost first: a rename of a table is settled before those of its columns. */
const askedKinds: readonly Kind[] = kindNames.filter(
  (kind) => kindOf(kind).keeps !== "nothing" && kindOf(kind).renamable !== false,
);

/** Renames that are certain, and the questions that are left. */
export interface SettledRenames {
  readonly renames: readonly Rename[];
  readonly questions: readonly RenameQuestion[];
}

/**
 * Finds what may have been renamed, applies the answers and returns what is still open.
 *
 * @throws DiagnosticError ATH3002 for an answer that fits nothing
 */
export function settleRenames(from: Schema, to: Schema, answers: readonly RenameAnswer[]): SettledRenames {
  const renames: Rename[] = [];
  const questions: RenameQuestion[] = [];
  const open = new Set(answers);
  let state = from;
  for (const kind of askedKinds) {
    const gone = [...state.objects.values()].filter((object) => object.kind === kind && isCandidateSource(object, to));
    const taken = new Set<Address>();
    for (const object of gone) {
      const original = originalName(object, renames);
      const answer = [...open].find(
        (one) => sameName(one.from, displayName(object.address)) || sameName(one.from, original),
      );
      const appeared = [...to.objects.values()].filter(
        (one) =>
          one.kind === kind && !state.objects.has(one.address) && isSibling(object, one) && !taken.has(one.address),
      );
      if (answer) open.delete(answer);
      if (answer?.to === null) continue;
      if (answer) {
        const target = appeared.find((one) => matchesTarget(answer.to!, one));
        if (!target) failNoTarget(answer, object, appeared);
        taken.add(target.address);
        renames.push({ verb: "rename", from: object, to: target });
        continue;
      }
      const candidates = appeared
        .map((one) => likeness(object, one, state, to))
        .filter((one) => one.score >= (kindOf(kind).likeness?.floor ?? 0))
        .sort((a, b) => b.score - a.score || (a.to < b.to ? -1 : 1));
      if (candidates.length > 0) questions.push({ from: object.address, candidates });
    }
    state = apply(
      state,
      renames.filter((one) => one.from.kind === kind),
    );
  }
  const unused = [...open][0];
  // It may speak of what an open question moves: a column of a table that was renamed.
  const mayStillFit = questions.some((one) => kindOf(parseAddress(one.from).kind).likeness?.members !== undefined);
  if (unused && !mayStillFit) failUnused(unused, from, to);
  return { renames, questions };
}

/**
 * Objects that hold neither rows nor state of their own (or whose state clearly moves along, like the sequence of a
 * serial column), gone and come back under another name with nothing else changed: renamed, because a rebuild would
 * cost a lock for nothing and nothing can be lost.
 */
export function derivedRenames(from: Schema, to: Schema): Rename[] {
  const appeared = [...to.objects.values()].filter(
    (object) => !from.objects.has(object.address) && followsOwner(object),
  );
  if (appeared.length === 0) return [];
  const renames: Rename[] = [];
  const taken = new Set<Address>();
  for (const object of from.objects.values()) {
    if (to.objects.has(object.address) || !followsOwner(object)) continue;
    const match = appeared.find(
      (one) =>
        one.kind === object.kind &&
        !taken.has(one.address) &&
        containerOf(one) === containerOf(object) &&
        isDeepStrictEqual(one.attributes, object.attributes),
    );
    if (!match) continue;
    taken.add(match.address);
    renames.push({ verb: "rename", from: object, to: match });
  }
  return renames;
}

function followsOwner(object: SchemaObject): boolean {
  return attachedTo(object) !== null || kindOf(object.kind).keeps === "nothing";
}

function isCandidateSource(object: SchemaObject, to: Schema): boolean {
  if (to.objects.has(object.address)) return false;
  // What was dropped with its table or with its column is no question of its own.
  const owner = ownerOf(object);
  return (!owner || to.objects.has(owner)) && !attachedTo(object);
}

function isSibling(gone: SchemaObject, come: SchemaObject): boolean {
  // Moving to another schema is no rename.
  return containerOf(gone) === containerOf(come) && !attachedTo(come);
}

function likeness(gone: SchemaObject, come: SchemaObject, from: Schema, to: Schema): RenameCandidate {
  const { members, telling, ordered } = kindOf(gone.kind).likeness ?? {};
  const reasons: string[] = [];
  let score = 0;
  if (members !== undefined) {
    const before = signature(gone, members as Kind, from);
    const after = signature(come, members as Kind, to);
    const common = [...before].filter((one) => after.has(one)).length;
    const union = new Set([...before, ...after]).size;
    score = union === 0 ? 0 : (0.8 * common) / union;
    if (common > 0) reasons.push(`${common} of ${union} ${kindOf(members as Kind).title}s are the same`);
  } else {
    const [before, after] = [attributesOf(gone), attributesOf(come)];
    const equal = Object.keys(before).filter((name) => isDeepStrictEqual(before[name], after[name]));
    score = (0.7 * equal.length) / Math.max(1, Object.keys(before).length);
    if (telling !== undefined && equal.includes(telling)) reasons.push(`same ${telling}`);
    else if (telling === undefined && score === 0.7) reasons.push("same definition");
    if (ordered && neighbour(gone, from) === neighbour(come, to)) {
      score += 0.1;
      reasons.push(`same place in the ${kindOf(kindOf(gone.kind).owner!).title}`);
    }
  }
  const names = nameLikeness(gone.name.name, come.name.name);
  if (names >= 0.5) reasons.push("similar name");
  score = Math.min(1, Math.round((score + 0.2 * names) * 100) / 100);
  return { to: come.address, score, reason: reasons.join(", ") || "the only one of its kind that appeared" };
}

const attributesOf = (object: SchemaObject) => object.attributes as unknown as Record<string, unknown>;

/** What lives in an object as comparable texts: the names below its own, and what tells most. */
function signature(object: SchemaObject, members: Kind, schema: Schema): Set<string> {
  const { telling } = kindOf(members).likeness ?? {};
  const outer = nameParts(object);
  const result = new Set<string>();
  for (const one of schema.objects.values()) {
    if (one.kind !== members) continue;
    const parts = nameParts(one);
    if (!outer.every((part, at) => parts[at] === part)) continue;
    result.add(JSON.stringify([...parts.slice(outer.length), telling && attributesOf(one)[telling]]));
  }
  return result;
}

/** The name of the sibling before this object, or null for the first. */
function neighbour(object: SchemaObject, schema: Schema): string | null {
  let previous: string | null = null;
  for (const one of schema.objects.values()) {
    if (one.kind !== object.kind || ownerOf(one) !== ownerOf(object)) continue;
    if (one.address === object.address) return previous;
    previous = one.name.name;
  }
  return null;
}

/** Dice's coefficient over pairs of letters: 0 nothing in common, 1 equal. */
function nameLikeness(a: string, b: string): number {
  const pairs = (text: string) => {
    const lower = text.toLowerCase().replaceAll("_", "");
    return new Set(Array.from({ length: Math.max(0, lower.length - 1) }, (_, at) => lower.slice(at, at + 2)));
  };
  const [first, second] = [pairs(a), pairs(b)];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size);
}

/** The name by which a person knew the object before the renames of its table or schema. */
function originalName(object: SchemaObject, renames: readonly Rename[]): string {
  let known = object;
  for (const { from, to } of [...renames].reverse()) known = followed(known, to, from) ?? known;
  return displayName(known.address);
}

function sameName(a: string, b: string): boolean {
  return (
    a === b ||
    isDeepStrictEqual(splitName(a), splitName(b)) ||
    isDeepStrictEqual(splitName(a), ["public", ...(splitName(b) ?? [])])
  );
}

/** An answer's target is a bare name beside the old one, or a full name. */
function matchesTarget(target: string, object: SchemaObject): boolean {
  return (
    target === object.name.name ||
    sameName(target, joinName([object.name.name])) ||
    sameName(target, displayName(object.address))
  );
}

function failNoTarget(answer: RenameAnswer, object: SchemaObject, appeared: readonly SchemaObject[]): never {
  const names = appeared.map((one) => one.name.name);
  fail({
    code: "ATH3002",
    message: `"${answer.from}" cannot have become "${answer.to}": no such ${kindOf(object.kind).title} appeared`,
    subject: object.address,
    hint: names.length
      ? `what appeared beside it: ${names.join(", ")}`
      : `answer --no-rename ${answer.from}, or leave the answer out`,
  });
}

function failUnused(answer: RenameAnswer, from: Schema, to: Schema): never {
  const known = [...from.objects.values()].some((one) => sameName(answer.from, displayName(one.address)));
  const gone = [...from.objects.values()]
    .filter((one) => askedKinds.includes(one.kind) && isCandidateSource(one, to))
    .map((one) => displayName(one.address));
  fail({
    code: "ATH3002",
    message: known
      ? `"${answer.from}" is still in the models, so there is nothing to rename`
      : `the answer about "${answer.from}" fits nothing: the history has no such table, column, enum, sequence or schema`,
    hint: gone.length
      ? `what disappeared from the models: ${gone.join(", ")}`
      : "leave the answer out: nothing disappeared from the models",
  });
}
