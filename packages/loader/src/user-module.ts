import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import type { Position } from "@athanor/core";
import type { Compiled, FilePlaces, Place } from "./compiled.js";
import { standIn, type CommonJsModule } from "./node-module.js";
import { originalPlace } from "./source-map.js";

/** The `module` that user code sees, with what `rewriteForCommonJs` relies on. */
export interface UserModuleObject extends CommonJsModule {
  /** Stands for `import.meta`. */
  readonly meta: ImportMetaLike;
  /** Values of top-level variables that are not exported. */
  locals?: Record<string, unknown>;
}

/** What user code may ask of `import.meta`, bundlers' `env` included. */
interface ImportMetaLike {
  readonly url: string;
  readonly filename: string;
  readonly dirname: string;
  readonly env: NodeJS.ProcessEnv;
  resolve(specifier: string): string;
}

/** One file of the project in a module graph. */
export interface UserModule {
  readonly file: string;
  /** SHA-256 of the source. */
  readonly hash: string;
  readonly object: UserModuleObject;
  /** Absent for JSON, and for CommonJS that runs as it is. */
  readonly compiled: Compiled | undefined;
  /** What runs; empty for JSON. */
  readonly code: string;
  /** Files of the project that it imports. */
  readonly imports: Set<string>;
  /** The import that first asked for it; absent for an entry. */
  readonly importedBy: { readonly module: UserModule; readonly specifier: string } | undefined;
}

/** Makes the `module` of a file, not yet run. */
export function createModuleObject(file: string, resolve: (specifier: string) => string): UserModuleObject {
  const directory = dirname(file);
  const meta: ImportMetaLike = {
    get url() {
      return pathToFileURL(file).href;
    },
    filename: file,
    dirname: directory,
    env: process.env,
    resolve: (specifier) => {
      const target = resolve(specifier);
      return target.startsWith("node:") ? target : pathToFileURL(target).href;
    },
  };
  return Object.assign(standIn(file, directory), { meta });
}

/** The recorded places of a module's source. */
export function placesOf(module: UserModule): FilePlaces {
  return module.compiled === undefined
    ? { declarations: {}, imports: {} }
    : (JSON.parse(module.compiled.places) as FilePlaces);
}

/** A place in a file, as a position. */
export function positionAt(file: string, [line, column]: Place): Position {
  return { file, line, column };
}

/** The position in the source of a place in the code that runs; undefined where the compiler has put that code. */
export function sourcePosition(module: UserModule, place: Place): Position | undefined {
  const mapped = module.compiled === undefined ? place : originalPlace(module.compiled.mappings, place);
  return mapped && positionAt(module.file, mapped);
}

/** Finds an import by its text, in code whose places were not recorded. */
export function searchImport(code: string, specifier: string): Place | undefined {
  const offset = ['"', "'", "`"].map((quote) => code.indexOf(quote + specifier + quote)).find((found) => found >= 0);
  if (offset === undefined) return undefined;
  const before = code.slice(0, offset).split("\n");
  return [before.length, before.at(-1)!.length + 1];
}
