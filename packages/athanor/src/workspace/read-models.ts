import {
  DiagnosticError,
  schemaOf,
  type Diagnostic,
  type Expressible,
  type Kind,
  type ReadContext,
  type Sayable,
  type Schema,
  type SchemaSource,
} from "@athanor/core";

/** Reads all sources as one declared schema. @throws DiagnosticError with everything that could not be read */
export async function readModels(
  sources: readonly SchemaSource[],
  context: ReadContext,
): Promise<{ schema: Schema; diagnostics: Diagnostic[] }> {
  const declared = [];
  for (const source of sources) declared.push(await source.read(context));
  const diagnostics = declared.flatMap((one) => one.diagnostics);
  const errors = diagnostics.filter((one) => one.severity === "error");
  if (errors.length > 0) throw new DiagnosticError(errors);
  return { schema: schemaOf(declared.flatMap(({ schema }) => [...schema.objects.values()])), diagnostics };
}

/** What any of the sources can say. */
export function sayableBy(sources: readonly SchemaSource[]): Sayable {
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
      sources.some((source) => source.expresses[object.kind] !== "nothing" && source.canSay?.(object) !== false),
  };
}

/** Builds what was read. Where the database refuses a declaration, what its reader had to say of that place goes along. */
export async function withNotes<T>(notes: readonly Diagnostic[], build: () => Promise<T>): Promise<T> {
  try {
    return await build();
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    const refused = new Set(error.diagnostics.map(({ at }) => JSON.stringify(at)));
    const said = notes.filter(({ at }) => at && refused.has(JSON.stringify(at)));
    throw said.length === 0 ? error : new DiagnosticError([...error.diagnostics, ...said]);
  }
}
