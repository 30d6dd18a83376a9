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
  return {
    expresses: expresses as Expressible,
    canSay: (object) =>
      !named.has(object.address) && !named.has(ownerOf(object)!) && sources.some((source) => isSayable(source, object)),
  };
}

/**
 * The operations of a direction with what the sources' own tools must be told, and then as the project wants them.
 *
 * @param toldBefore gives the statements of the history; asked where a source has tools to tell
 */
export async function accompaniedBy(
  sources: readonly SchemaSource[],
  toldBefore: () => Promise<readonly string[]>,
  project?: Rewrite,
): Promise<Rewrite> {
  const accompanies = sources.flatMap(({ accompany }) => accompany ?? []);
  const told = accompanies.length > 0 ? await toldBefore() : [];
  return (operations, direction) => {
    const accompanied = accompanies.reduce((sofar, accompany) => accompany(sofar, direction, told), operations);
    return project ? project(accompanied, direction) : accompanied;
  };
}

/** What the database refuses, with what the reader had to say of the same places. */
export function withNotes(refused: readonly Diagnostic[], notes: readonly Diagnostic[]): Diagnostic[] {
  const places = new Set(refused.map(({ at }) => JSON.stringify(at)));
  return [...refused, ...notes.filter(({ at }) => at && places.has(JSON.stringify(at)))];
}
