import { isDeepStrictEqual } from "node:util";

import { kindOf, type Kind } from "../kinds/index.js";
import { containerOf, nameParts, ownerOf, type SchemaObject } from "../schema/schema-object.js";
import type { Schema } from "../schema/schema.js";
import type { RenameCandidate } from "./renames.js";

/** How alike an object that disappeared and one that appeared are, and what speaks for it. */
export function likeness(gone: SchemaObject, come: SchemaObject, from: Schema, to: Schema): RenameCandidate {
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
    const [before, after] = [comparedOf(gone), comparedOf(come)];
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
  if (containerOf(gone) !== containerOf(come)) {
    const where = kindOf(kindOf(gone.kind).identity.at(-2) as Kind).title;
    reasons.unshift(names === 1 ? `same name, another ${where}` : `another ${where}`);
  } else if (names >= 0.5) reasons.push("similar name");
  score = Math.min(1, Math.round((score + 0.2 * names) * 100) / 100);
  return { to: come.address, score, reason: reasons.join(", ") };
}

/** The candidates, best first, each with a reason. */
export function ranked(candidates: readonly RenameCandidate[]): RenameCandidate[] {
  const otherwise =
    candidates.length === 1 ? "the only one of its kind that appeared" : "nothing in common but that it appeared";
  return candidates
    .map((one) => ({ ...one, reason: one.reason || otherwise }))
    .sort((a, b) => b.score - a.score || (a.to < b.to ? -1 : 1));
}

/** Dice's coefficient over pairs of letters: 0 nothing in common, 1 equal. */
export function nameLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = (text: string) => {
    const lower = text.toLowerCase().replaceAll("_", "");
    return new Set(Array.from({ length: Math.max(0, lower.length - 1) }, (_, at) => lower.slice(at, at + 2)));
  };
  const [first, second] = [pairs(a), pairs(b)];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size);
}

const attributesOf = (object: SchemaObject) => object.attributes as unknown as Record<string, unknown>;

/** The attributes that say what it is. */
function comparedOf(object: SchemaObject): Record<string, unknown> {
  const { instructions, local = [] } = kindOf(object.kind);
  const says = (name: string) => !instructions.includes(name) && !local.includes(name);
  return Object.fromEntries(Object.entries(attributesOf(object)).filter(([name]) => says(name)));
}

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
