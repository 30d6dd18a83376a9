import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import {
  createFilesMatcher,
  createPathsMatcher,
  findTsconfig,
  getTsconfig,
  parseTsconfig,
  type TsConfigResult,
} from "get-tsconfig";
import { failTsconfig } from "./failures.js";
import { sha256 } from "./hash.js";

/** The compiler options that change what is emitted, under TypeScript's names. */
export interface CompilerSettings {
  readonly experimentalDecorators: boolean;
  readonly emitDecoratorMetadata: boolean;
  readonly useDefineForClassFields: boolean;
  /** Decides what `emitDecoratorMetadata` writes for `string | null`. */
  readonly strictNullChecks: boolean;
  readonly verbatimModuleSyntax: boolean;
  readonly jsx: "react" | "react-jsx";
  readonly jsxFactory?: string;
  readonly jsxFragmentFactory?: string;
  readonly jsxImportSource?: string;
}

/** What a project's tsconfig.json means for the files it governs. */
export interface ProjectSettings {
  /** The path of the tsconfig.json, which may be a jsconfig.json; absent where there is none. */
  readonly file?: string;
  readonly compiler: CompilerSettings;
  /** `compiler` as a text, to be part of cache keys. */
  readonly key: string;
  /** Absolute candidates for a specifier, by `paths` and `baseUrl`; may or may not exist. */
  readonly candidates: (specifier: string) => readonly string[];
  /** Whether a pattern of `paths` (other than `*`) claims the specifier, so that it is no package. */
  readonly isAlias: (specifier: string) => boolean;
  /** `customConditions`: conditions of package exports that come before the usual ones. */
  readonly conditions: readonly string[];
}

/** Finds the tsconfig.json of files: the nearest one, or the project it references that includes the file. */
export class Tsconfigs {
  readonly #root: string;
  readonly #cache = new Map<string, unknown>();
  readonly #byDirectory = new Map<string, TsConfigResult | undefined>();
  readonly #settings = new Map<string | undefined, ProjectSettings>();

  /** @param root where paths in messages start */
  constructor(root: string) {
    this.#root = root;
  }

  /** @throws DiagnosticError ATH1111 where the tsconfig.json, or one that it extends, cannot be used */
  for(file: string): ProjectSettings {
    const tsconfig = this.#find(file);
    let settings = this.#settings.get(tsconfig?.path);
    if (settings === undefined) {
      settings = interpret(tsconfig);
      this.#settings.set(tsconfig?.path, settings);
    }
    return settings;
  }

  /** All configuration files that have been read, with the SHA-256 of their content. */
  files(): Map<string, string> {
    const files = new Map<string, string>();
    for (const key of this.#cache.keys()) {
      const file = /^readFileSync:(.+):utf8$/.exec(key)?.[1];
      if (file !== undefined && existsSync(file)) files.set(file, sha256(readFileSync(file)));
    }
    return files;
  }

  #find(file: string): TsConfigResult | undefined {
    const directory = dirname(file);
    let nearest = this.#byDirectory.get(directory);
    if (nearest === undefined && !this.#byDirectory.has(directory)) {
      nearest = this.#guard(
        file,
        () =>
          getTsconfig(directory, "tsconfig.json", this.#cache) ??
          getTsconfig(directory, "jsconfig.json", this.#cache) ??
          undefined,
      );
      this.#byDirectory.set(directory, nearest);
    }
    // A tsconfig.json that only lists projects (Vite, Nuxt) leaves the options to the one that includes the file.
    const references = nearest?.config.references;
    if (nearest === undefined || references === undefined || createFilesMatcher(nearest)(file)) return nearest;
    for (const { path } of references) {
      const project = this.#reference(nearest, path);
      if (project && createFilesMatcher(project)(file)) return project;
    }
    return nearest;
  }

  #reference(from: TsConfigResult, path: string): TsConfigResult | undefined {
    const target = resolve(dirname(from.path), path);
    const file = target.endsWith(".json") ? target : join(target, "tsconfig.json");
    if (!existsSync(file)) return undefined;
    return this.#guard(file, () => ({ path: file, config: parseTsconfig(file, this.#cache as Map<string, string>) }));
  }

  #guard<T>(file: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      const nearest = findTsconfig(dirname(file)) ?? findTsconfig(dirname(file), "jsconfig.json");
      return failTsconfig(this.#root, nearest ?? file, file, error);
    }
  }
}

function interpret(tsconfig: TsConfigResult | undefined): ProjectSettings {
  const options = tsconfig?.config.compilerOptions ?? {};
  const target = options.target?.toLowerCase() ?? "";
  const compiler: CompilerSettings = {
    experimentalDecorators: options.experimentalDecorators ?? false,
    emitDecoratorMetadata: options.emitDecoratorMetadata ?? false,
    useDefineForClassFields: options.useDefineForClassFields ?? /^es(?:next|202[2-9])$/.test(target),
    strictNullChecks: options.strictNullChecks ?? options.strict ?? false,
    verbatimModuleSyntax: options.verbatimModuleSyntax ?? false,
    // "preserve" leaves JSX to the bundler, which takes the automatic runtime.
    jsx: options.jsx === "react" ? "react" : "react-jsx",
    ...(options.jsxFactory !== undefined && { jsxFactory: options.jsxFactory }),
    ...(options.jsxFragmentFactory !== undefined && { jsxFragmentFactory: options.jsxFragmentFactory }),
    ...(options.jsxImportSource !== undefined && { jsxImportSource: options.jsxImportSource }),
  };
  const match = tsconfig && createPathsMatcher(tsconfig);
  const patterns = Object.keys(options.paths ?? {}).filter((pattern) => pattern !== "*");
  return {
    ...(tsconfig && { file: tsconfig.path }),
    compiler,
    key: JSON.stringify(compiler),
    candidates: match ?? (() => []),
    isAlias: (specifier) => patterns.some((pattern) => matches(pattern, specifier)),
    conditions: options.customConditions ?? [],
  };
}

function matches(pattern: string, specifier: string): boolean {
  const [before = "", after] = pattern.split("*", 2);
  return after === undefined ? specifier === pattern : specifier.startsWith(before) && specifier.endsWith(after);
}
