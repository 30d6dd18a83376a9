/** Line and column, both counting from 1. */
export type Place = readonly [line: number, column: number];

/** Where a declaration and its parts stand in a source file. */
export interface DeclarationPlaces {
  readonly at: Place;
  readonly keys: Readonly<Record<string, Place>>;
  readonly strings: Readonly<Record<string, Place>>;
  /** What `@renamedFrom` says in the comments above keys; under the empty key above the declaration itself. */
  readonly renamedFrom: Readonly<Record<string, readonly string[]>>;
  /** See `Declaration.types`. */
  readonly types?: Readonly<Record<string, string>>;
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

/** What precedes the texts of an encoded file: their lengths, and what every run needs. */
interface Header {
  readonly code: number;
  readonly places: number;
  readonly declares: readonly string[];
  readonly isEmpty: boolean;
}

/** One text of it: header line, code, places, mappings. */
export function encode(compiled: Compiled): string {
  const header: Header = {
    code: compiled.code.length,
    places: compiled.places.length,
    declares: compiled.declares,
    isEmpty: compiled.isEmpty,
  };
  return `${JSON.stringify(header)}\n${compiled.code}${compiled.places}${compiled.mappings}`;
}

/** The inverse of {@link encode}. */
export function decode(text: string): Compiled {
  const start = text.indexOf("\n") + 1;
  const header = JSON.parse(text.slice(0, start)) as Header;
  const places = start + header.code;
  const mappings = places + header.places;
  return {
    code: text.slice(start, places),
    declares: header.declares,
    isEmpty: header.isEmpty,
    places: text.slice(places, mappings),
    mappings: text.slice(mappings),
  };
}
