import { isDeepStrictEqual } from "node:util";

import { fail } from "../diagnostic.js";
import { displayName, joinName, splitName } from "../schema/address.js";
import { containerOf, followed, nameParts, type SchemaObject } from "../schema/schema-object.js";
import type { Schema } from "../schema/schema.js";
import { entriesOf } from "../schema/entries.js";
import type { Rename, RenameAnswer } from "./renames.js";

/** Answers that have not been used yet, and the renames under which people may know an object. */
export class Answers {
  readonly #open: Set<RenameAnswer>;
  readonly #renames: readonly Rename[];
  readonly #gone: readonly SchemaObject[];

  /** @param gone what only the old schema has */
  constructor(answers: readonly RenameAnswer[], renames: readonly Rename[], gone: readonly SchemaObject[]) {
    this.#open = new Set(answers);
    this.#renames = renames;
    this.#gone = gone;
  }

  /** What a person said of this object, or of one part of it. */
  about(object: SchemaObject, entry?: string): RenameAnswer | undefined {
    const end = entry === undefined ? [] : [entry];
    const names = [object, originalOf(object, this.#renames)].map((one) => displayed([...nameParts(one), ...end]));
    return [...this.#open].find((answer) => names.some((name) => sameName(answer.from, name)));
  }

  /** Whether an answer, which names this object, rather means one of another kind that disappeared. */
  meansAnother(answer: RenameAnswer, { kind }: SchemaObject): boolean {
    return this.#gone.some((one) => one.kind !== kind && sameName(answer.from, displayName(one.address)));
  }

  use(answer: RenameAnswer): void {
    this.#open.delete(answer);
  }

  /** The first that fits nothing, if there is one. */
  get unused(): RenameAnswer | undefined {
    return [...this.#open][0];
  }
}

/** The object under the name by which a person knew it before these renames. */
export function originalOf(object: SchemaObject, renames: readonly Rename[]): SchemaObject {
  let known = object;
  for (const { from, to } of [...renames].reverse()) {
    known = known.address === to.address ? from : (followed(known, to, from) ?? known);
  }
  return known;
}

const displayed = (parts: readonly string[]) =>
  joinName(parts.length > 1 && parts[0] === "public" ? parts.slice(1) : parts);

/** Whether two texts are one name; the default schema may be left out of the second. */
export function sameName(a: string, b: string): boolean {
  return (
    a === b ||
    isDeepStrictEqual(splitName(a), splitName(b)) ||
    isDeepStrictEqual(splitName(a), ["public", ...(splitName(b) ?? [])])
  );
}

/** Whether a text is this name, which has one part, with or without quotes. */
export function isBareName(text: string, name: string): boolean {
  return text === name || isDeepStrictEqual(splitName(text), [name]);
}

/** What an answer's target means: a bare name beside the old one, or a full name. */
export function targetOf(
  answer: string,
  object: SchemaObject,
  candidates: readonly SchemaObject[],
): SchemaObject | undefined {
  const beside = candidates.filter((one) => containerOf(one) === containerOf(object));
  return (
    beside.find((one) => isBareName(answer, one.name.name)) ??
    candidates.find((one) => sameName(answer, displayName(one.address)))
  );
}

/** Whether something in the schema has this name: an object, or a part of one. */
export function hasName(schema: Schema, name: string): boolean {
  return [...schema.objects.values()].some(
    (one) =>
      sameName(name, displayName(one.address)) ||
      entriesOf(one).some((entry) => sameName(name, displayed([...nameParts(one), entry]))),
  );
}

/**
 * Says why an answer names nothing that the object can have become.
 *
 * @param appeared what it could be
 * @param taken the target, where that is there but keeps its name
 */
export function failNoTarget(
  answer: RenameAnswer,
  title: string,
  object: SchemaObject,
  appeared: readonly string[],
  taken?: string,
): never {
  const said = taken === undefined ? "" : joinName([...(splitName(answer.from)?.slice(0, -1) ?? []), taken]);
  const hints = [
    ...(appeared.length > 0 && taken === undefined ? [`what appeared beside it: ${appeared.join(", ")}`] : []),
    ...(taken === undefined
      ? []
      : [
          `"${said}" was there before: if it gives its name away, say what became of it as well, --rename ${said}:... or --no-rename ${said}`,
        ]),
  ];
  fail({
    code: "ATH3002",
    message: `"${answer.from}" cannot have become "${answer.to}": no such ${title} appeared`,
    subject: object.address,
    hint:
      hints.join("; ") ||
      `answer --no-rename ${/\s/.test(answer.from) ? `'${answer.from}'` : answer.from}, or leave the answer out`,
  });
}
