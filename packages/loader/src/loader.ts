import { realpathSync, statSync } from "node:fs";
import { extname, resolve } from "node:path";
import type { Position } from "@athanor/core";
import { openCache } from "./cache.js";
import { CheckedFiles } from "./checked-files.js";
import { Compiler } from "./compile.js";
import { Declarations, type Declaration } from "./declarations.js";
import { failExit, failLoad, userPositions } from "./evaluation-failure.js";
import { failDirectory, failEmpty, failKind, failMissingEntry, failUnreadable } from "./failures.js";
import { Graph } from "./graph.js";
import { guarded, type ExitAttempt } from "./guard.js";
import { Resolver } from "./resolve.js";
import { Tsconfigs } from "./tsconfig.js";
import type { UserModule } from "./user-module.js";

/** Where a loader works. */
export interface LoaderOptions {
  /** The project's root: relative files and the user's packages are looked up from it, and messages name files below it. */
  readonly root: string;
  /** The directory for transpiled files, made when needed and safe to delete; absent: nothing is kept between processes. */
  readonly cacheDir?: string;
}

/** A file that has been run. */
export interface Loaded {
  /** The real absolute path. */
  readonly file: string;
  /** Its exports; for JSON, and where `module.exports` is assigned, that value. */
  readonly exports: Record<string, unknown>;
  /**
   * SHA-256 by absolute path: the file, every file of the project that it imported, and every tsconfig.json and every file
   * with types that was read for the load. Where all of them are unchanged (and the installed packages, and the environment), so are the exports.
   */
  readonly files: ReadonlyMap<string, string>;
}

/** How files are loaded. */
export interface LoadOptions {
  /**
   * Files that are compiled with a type checker, where they are loaded at all: absolute, or relative to the root. What
   * decorators are told of types (`design:type`) is then what `tsc` would write; otherwise each file is compiled by itself,
   * and a type that another file declares is an Object.
   */
  readonly withTypes?: readonly string[];
}

/** Runs a project's TypeScript and JavaScript. All of it becomes CommonJS; nothing of it is type-checked unless asked. */
export interface Loader {
  /**
   * Runs a file and what it imports, afresh at every call.
   * @param file absolute, or relative to the root
   * @throws DiagnosticError ATH1101 to ATH1115, see docs/diagnostics.md
   */
  load(file: string): Promise<Loaded>;
  /** Runs files in order, as {@link Loader.load}, so that what they import in common runs once. */
  loadAll(files: readonly string[], options?: LoadOptions): Promise<Loaded[]>;
  /** Where a value of any load was declared; undefined for values of installed packages and of no name. */
  declarationOf(value: object): Declaration | undefined;
  /** The innermost line of the project in an error's stack, in its source; of the last load of that file. */
  positionOf(error: unknown): Position | undefined;
  /**
   * Loads an installed package as the project's files get it, the very same copy.
   * @throws DiagnosticError as {@link Loader.load}
   * @param from a file of the project whose dependencies count; absent: the root's
   */
  require(specifier: string, from?: string): unknown;
}

const loadable = /\.(?:[cm]?[jt]sx?|json)$/;

/** Makes a loader. Loaders share nothing but the cache directory. */
export function createLoader(options: LoaderOptions): Loader {
  const root = realDirectory(resolve(options.root));
  const cache = openCache(options.cacheDir);
  const declarations = new Declarations();
  /** The last load of each file, for positions in errors that come later. */
  const known = new Map<string, UserModule>();

  const openGraph = ({ withTypes = [] }: LoadOptions = {}): Graph => {
    const tsconfigs = new Tsconfigs(root);
    const resolver = new Resolver(tsconfigs);
    const typed = withTypes.map((file) => resolver.probe(resolve(root, file)) ?? file);
    const checked = new CheckedFiles(typed, cache, tsconfigs);
    const compiler = new Compiler(cache, tsconfigs, checked);
    return new Graph({ root, tsconfigs, resolver, checked, compiler }, (module) => known.set(module.file, module));
  };

  const loadTogether = (files: readonly string[], how?: LoadOptions): Loaded[] => {
    const graph = openGraph(how);
    const entries = files.map((file) => findEntry(root, resolve(root, file), graph.parts.resolver));
    const modules = run(root, graph, known, () => entries.map((entry) => graph.load(entry)));
    const empty = modules.find((module) => module.compiled?.isEmpty);
    if (empty) failEmpty(root, empty.file);
    for (const module of graph.modules.values()) declarations.add(module);
    const settings = new Map([...graph.parts.checked.files(), ...graph.parts.tsconfigs.files()]);
    return modules.map((module) => loaded(graph, module, settings));
  };

  return {
    // Async functions, so that failures are rejections although everything happens at once.
    load: async (file) => loadTogether([file])[0]!,
    loadAll: async (files, how) => loadTogether(files, how),
    declarationOf: (value) => declarations.of(value),
    positionOf: (error) => userPositions(error, known)[0],
    require: (specifier, from = "athanor.config.ts") => {
      const importer = resolve(root, from);
      const graph = openGraph();
      return run(root, graph, known, () => graph.requireFrom(specifier, importer));
    },
  };
}

/** Runs user code in a graph; whatever goes wrong becomes a DiagnosticError. */
function run<T>(root: string, graph: Graph, known: ReadonlyMap<string, UserModule>, action: () => T): T {
  let attempt: ExitAttempt | undefined;
  const onExit = (one: ExitAttempt): void => void (attempt ??= one);
  try {
    const result = guarded(onExit, action);
    if (attempt === undefined) return result;
  } catch (error) {
    if (attempt === undefined) failLoad(root, graph, known, error);
  }
  return failExit(root, known, attempt);
}

function loaded(graph: Graph, module: UserModule, settings: ReadonlyMap<string, string>): Loaded {
  const files = new Map(settings);
  for (const { file, hash } of graph.reach(module)) {
    if (graph.parts.resolver.isUserFile(file)) files.set(file, hash);
  }
  return { file: module.file, exports: module.object.exports as Record<string, unknown>, files };
}

/** Files are known by their real paths; so the root has to be, for messages to name files below it. */
function realDirectory(directory: string): string {
  try {
    return realpathSync(directory);
  } catch {
    return directory;
  }
}

/** The real path of a file to load. */
function findEntry(root: string, file: string, resolver: Resolver): string {
  let isDirectory: boolean | undefined;
  try {
    isDirectory = statSync(file, { throwIfNoEntry: false })?.isDirectory();
  } catch (error) {
    return failUnreadable(root, file, [], error);
  }
  if (isDirectory) return failDirectory(root, file);
  const found = resolver.probe(file);
  if (found === undefined) return failMissingEntry(root, file);
  if (!loadable.test(extname(found))) return failKind(root, found);
  return found;
}
