/** Line and column, both counting from 1. */
export type Place = readonly [line: number, column: number];

/** Where a declaration and its parts stand in a source file. */
export interface DeclarationPlaces {
  readonly at: Place;
  readonly keys: Readonly<Record<string, Place>>;
  readonly strings: Readonly<Record<string, Place>>;
  /** What `@renamedFrom` says in the comments above keys; under the empty key above the declaration itself. */
  readonly renamedFrom: Readonly<Record<string, readonly string[]>>;
}

/** All places that are recorded of one source file. */
export interface FilePlaces {
  /** By the name it is exported under, or its local name where it is not exported. */
  readonly declarations: Readonly<Record<string, DeclarationPlaces>>;
  /** The first import of each specifier. */
  readonly imports: Readonly<Record<string, Place>>;
}

/** A source file turned into CommonJS. The texts are kept unparsed: most runs need the code only. */
export interface Compiled {
  readonly code: string;
  /** Names of the exports that are declared in this file, as opposed to re-exported by it. */
  readonly declares: readonly string[];
  /** The source holds no statement. */
  readonly isEmpty: boolean;
  /** {@link FilePlaces} as JSON. */
  readonly places: string;
  /** The `mappings` of the source map from `code` to the source. */
  readonly mappings: string;
}
