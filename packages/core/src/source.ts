import type { Diagnostic, Position } from "./diagnostic.js";
import type { Sayable } from "./diff/expressible.js";
import type { Operation } from "./operations/operation.js";
import type { Address } from "./schema/address.js";
import type { Schema } from "./schema/schema.js";

/** A place in the source that an exported value was declared at. */
export interface Declaration {
  readonly file: string;
  readonly exportName: string;
  readonly at: Position;
  /** Positions of the property keys in the object literals of its initializer. */
  readonly keys: Readonly<Record<string, Position>>;
  /** Positions of the calls in its initializer whose first argument is this string. */
  readonly strings: Readonly<Record<string, Position>>;
  /** Old names that its comments tell (`@renamedFrom desc`), by property key; under the empty key its own. */
  readonly renamedFrom?: Readonly<Record<string, readonly string[]>>;
  /** What decorated properties hold beside null and undefined (`String`, `Date`), where the file was loaded with types. */
  readonly types?: Readonly<Record<string, string>>;
}

/** Runs a project's TypeScript. Given to sources, so that an adapter never depends on a loader. */
export interface ModuleLoader {
  /**
   * Loads files into one module graph.
   *
   * @param options.withTypes files that are compiled with a type checker, so that decorators are told the types that other files declare
   * @throws DiagnosticError
   */
  loadAll(
    files: readonly string[],
    options?: { readonly withTypes?: readonly string[] },
  ): Promise<readonly { file: string; exports: Record<string, unknown> }[]>;
  declarationOf(value: object): Declaration | undefined;
  /**
   * Loads a package as the project would: the same copy that its models get.
   *
   * @param from the file that it is looked up from; default: one in the root
   */
  require(specifier: string, from?: string): unknown;
}

/** What a source is given to read with. */
export interface ReadContext {
  /** Absolute path that relative paths start from. */
  readonly root: string;
  readonly load: ModuleLoader;
}

/** A declared schema: attributes as the author spelled them. */
export interface Declared {
  readonly schema: Schema;
  /** Addresses of what the models only name: it is somebody else's, and nothing is done to it on their account. */
  readonly named?: readonly Address[];
  /** Extensions that the models declare: an embedded judge must know them when it starts. */
  readonly extensions?: readonly string[];
  /** What could not be read, or looks wrong. Errors make the schema unusable. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What an ORM's own tools must be told along with a migration: rows that they keep about the schema. */
export interface Accompaniment {
  /** What each statement has in it by which they are told something. */
  readonly word: string;
  /**
   * The operations of a direction with what is to be told.
   *
   * @param told statements with the word that the history has run, in their order
   */
  rewrite(
    operations: readonly Operation[],
    direction: "upgrade" | "downgrade",
    told: readonly string[],
  ): readonly Operation[];
}

/** Where a declared schema comes from: an ORM's models. */
export interface SchemaSource extends Sayable {
  /** For people: `Drizzle models in src/db/schema.ts`. */
  readonly label: string;
  /** Asked after {@link read}. */
  accompaniment?(): Accompaniment | null;
  read(context: ReadContext): Promise<Declared>;
}
