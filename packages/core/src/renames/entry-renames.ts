import { kindOf } from "../kinds/index.js";
import { joinName, type Address } from "../schema/address.js";
import { entriesOf, nameOfEntry, withEntryNames } from "../schema/entries.js";
import { nameParts, withAttributes, type SchemaObject } from "../schema/schema-object.js";
import { mapSchema, type Schema } from "../schema/schema.js";
import { failNoTarget, isBareName, type Answers } from "./answers.js";
import { nameLikeness, ranked } from "./likeness.js";
import type { Rename, RenameCandidate, RenameQuestion, Replacement } from "./renames.js";

interface SettledEntries {
  readonly rename: Rename | null;
  readonly replacements: readonly Replacement[];
  readonly questions: readonly RenameQuestion[];
}

const addressOfEntry = (object: SchemaObject, entry: string) =>
  `${object.kind}:${joinName([...nameParts(object), entry])}` as Address;

/**
 * What became of the parts of an object that is there before and after. One that disappeared while others appeared may
 * have been renamed. One that a person says has become another that was there already is replaced by that.
 */
export function settleEntries(before: SchemaObject, after: SchemaObject, open: Answers): SettledEntries {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  const { title, otherwise, replaced: canReplace } = kindOf(before.kind).entries!;
  const said = new Map<string, string>();
  const dropped = new Set<string>();
  for (const entry of old) {
    const answer = open.about(before, entry);
    if (!answer) continue;
    if (answer.to === null) {
      if (now.includes(entry)) continue;
      dropped.add(entry);
    } else {
      const target = now.find((one) => isBareName(answer.to!, one));
      if (target === undefined || target === entry)
        failNoTarget(
          answer,
          title,
          before,
          now.filter((one) => one !== entry),
        );
      said.set(entry, target);
    }
    open.use(answer);
  }
  for (const [entry, target] of hinted(after)) {
    const applies = old.includes(entry) && !now.includes(entry) && now.includes(target);
    if (applies && !said.has(entry) && !dropped.has(entry)) said.set(entry, target);
  }
  const renamed = renamesAmong(said, new Set(old));
  const replaced = [...said].filter(([entry]) => !renamed.has(entry));
  for (const [entry, target] of replaced) {
    // It stays, so nothing can stand for it; and nothing can hold what another one held.
    if (canReplace === undefined || (now.includes(entry) && ![...renamed.values()].includes(entry)))
      failNoTarget(
        { from: nameOfEntry(before, entry), to: target },
        title,
        before,
        now.filter((one) => !old.includes(one)),
        target,
      );
  }
  const taken = new Set(renamed.values());
  const appeared = now.filter((one) => !taken.has(one) && (!old.includes(one) || renamed.has(one)));
  const isOpen = (entry: string) => !now.includes(entry) && !said.has(entry) && !dropped.has(entry);
  const questions = old.filter(isOpen).flatMap((gone): RenameQuestion[] => {
    const candidates = appeared.map((come) =>
      candidate(after, gone, come, { old, now, renamed, title: kindOf(before.kind).title }),
    );
    return candidates.length > 0
      ? [{ asks: "rename", from: addressOfEntry(before, gone), title, otherwise, candidates: ranked(candidates) }]
      : [];
  });
  return {
    rename: renamed.size > 0 ? { verb: "rename", from: before, to: withEntryNames(before, renamed) } : null,
    replacements: replaced.map(([from, to]) => ({ address: before.address, from, to })),
    questions,
  };
}

/** `todo:open` in the comment of the declaration. */
function hinted(object: SchemaObject): [string, string][] {
  return (object.renamedFrom ?? []).flatMap((hint): [string, string][] => {
    const match = /^("(?:[^"]|"")*"|[^"]+):("(?:[^"]|"")*"|[^":]+)$/s.exec(hint);
    const bare = (text: string) => (text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    return match ? [[bare(match[1]!), bare(match[2]!)]] : [];
  });
}

/** Those of the answers that are renames: to a name that is free, or that is given away in its turn. */
function renamesAmong(said: ReadonlyMap<string, string>, old: ReadonlySet<string>): Map<string, string> {
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const [entry, target] of said) {
    if (taken.has(target)) continue;
    taken.add(target);
    renamed.set(entry, target);
  }
  for (;;) {
    const blocked = [...renamed].find(([, target]) => old.has(target) && !renamed.has(target));
    if (!blocked) return renamed;
    renamed.delete(blocked[0]);
  }
}

interface Places {
  readonly old: readonly string[];
  readonly now: readonly string[];
  readonly renamed: ReadonlyMap<string, string>;
  readonly title: string;
}

function candidate(
  after: SchemaObject,
  gone: string,
  come: string,
  { old, now, renamed, title }: Places,
): RenameCandidate {
  const reasons: string[] = [];
  const before = old[old.indexOf(gone) - 1];
  const samePlace = (before === undefined ? undefined : (renamed.get(before) ?? before)) === now[now.indexOf(come) - 1];
  if (samePlace) reasons.push(`same place in the ${title}`);
  const names = nameLikeness(gone, come);
  if (names >= 0.5) reasons.push("similar name");
  return {
    to: addressOfEntry(after, come),
    score: Math.round(((samePlace ? 0.5 : 0) + 0.5 * names) * 100) / 100,
    reason: reasons.join(", "),
  };
}

/** The schema in which each object knows which of its parts stand for others that are gone. */
export function withReplacements(schema: Schema, replacements: readonly Replacement[]): Schema {
  if (replacements.length === 0) return schema;
  return mapSchema(schema, (object) => {
    const own = replacements.filter(({ address }) => address === object.address);
    const attribute = kindOf(object.kind).entries?.replaced;
    if (own.length === 0 || attribute === undefined) return object;
    const pairs = own.map(({ from, to }) => [from, to]);
    return withAttributes(object as never, { [attribute]: pairs } as never);
  });
}
