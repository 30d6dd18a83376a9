import {
  DiagnosticError,
  isSayable,
  ownerOf,
  schemaOf,
  type Address,
  type Diagnostic,
  type Expressible,
  type Kind,
  type ReadContext,
  type Rewrite,
  type Sayable,
  type Schema,
  type SchemaSource,
} from "@athanor/core";

/** What models declare, before any database has had a look at it. */
export interface ModelsRead {
  readonly schema: Schema;
  /** What they name and leave to somebody else. */
  readonly named: ReadonlySet<Address>;
  /** The extensions among what they declare. */
  readonly extensions: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads all sources as one declared schema. @throws DiagnosticError with everything that could not be read */
export async function readModels(sources: readonly SchemaSource[], context: ReadContext): Promise<ModelsRead> {
  const declared = [];
  for (const source of sources) declared.push(await source.read(context));
  const diagnostics = declared.flatMap((one) => one.diagnostics);
  const errors = diagnostics.filter((one) => one.severity === "error");
  if (errors.length > 0) throw new DiagnosticError(errors);
  return {
    schema: schemaOf(declared.flatMap(({ schema }) => [...schema.objects.values()])),
    named: new Set(declared.flatMap(({ named = [] }) => named)),
    extensions: declared.flatMap(({ extensions = [] }) => extensions),
    diagnostics,
  };
}

/** What any of the sources can say. What they only name is not theirs to speak of. */
export function sayableBy(sources: readonly SchemaSource[], named: ReadonlySet<Address>): Sayable {
  const [first, ...rest] = sources.map((source) => source.expresses as Record<Kind, readonly string[] | "nothing">);
  const expresses = { ...first! };
  for (const one of rest) {
    for (const kind of Object.keys(one) as Kind[]) {
      const [a, b] = [expresses[kind], one[kind]];
      expresses[kind] = a === "nothing" ? b : b === "nothing" ? a : [...new Set([...a, ...b])];
    }
  }
  const completions = sources.flatMap(({ completed }) => completed ?? []);
  return {
    expresses: expresses as Expressible,
    // Nobody knows which of several sources has declared an object, and one may have had all the words.
    ...(completions.length === sources.length
      ? { completed: (object, before) => completions.reduce((sofar, one) => one(sofar, before), object) }
      : {}),
    canSay: (object) =>
      !named.has(object.address) && !named.has(ownerOf(object)!) && sources.some((source) => isSayable(source, object)),
  };
}

/**
 * The operations of a direction with what the sources' own tools must be told, and then as the project wants them.
 *
 * @param toldBefore gives the statements of the history that have a word in them
 */
export async function accompaniedBy(
  sources: readonly SchemaSource[],
  toldBefore: (word: string) => Promise<readonly string[]>,
  project: Rewrite = (operations) => operations,
): Promise<Rewrite> {
  const accompaniments = sources.flatMap((source) => source.accompaniment?.() ?? []);
  const rewrites = await Promise.all(
    accompaniments.map(async ({ word, rewrite }): Promise<Rewrite> => {
      const told = await toldBefore(word);
      return (operations, direction) => rewrite(operations, direction, told);
    }),
  );
  return (operations, direction) =>
    [...rewrites, project].reduce((sofar, rewrite) => rewrite(sofar, direction), operations);
}

/** What the database refuses, with what the reader had to say of the same places. */
export function withNotes(refused: readonly Diagnostic[], notes: readonly Diagnostic[]): Diagnostic[] {
  const places = new Set(refused.map(({ at }) => JSON.stringify(at)));
  return [...refused, ...notes.filter(({ at }) => at && places.has(JSON.stringify(at)))];
}
