import { extname } from "node:path";
import type { Cache } from "./cache.js";
import type { CheckedFiles } from "./checked-files.js";
import { decode, encode, type Compiled } from "./compiled.js";
import { sha256 } from "./hash.js";
import { transpile, transpilerVersion } from "./transpile.js";
import type { Tsconfigs } from "./tsconfig.js";

/** A file to be compiled. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
  /** SHA-256 of the content. */
  readonly hash: string;
  /** The nearest package.json says `"type": "module"`. */
  readonly isModuleScope: boolean;
}

/** Compiles files, or takes them from the cache. */
export class Compiler {
  readonly #cache: Cache;
  readonly #tsconfigs: Tsconfigs;
  readonly #checked: CheckedFiles;

  /** @param checked which files are compiled with a type checker */
  constructor(cache: Cache, tsconfigs: Tsconfigs, checked: CheckedFiles) {
    this.#cache = cache;
    this.#tsconfigs = tsconfigs;
    this.#checked = checked;
  }

  /**
   * @param explain how the file came to be loaded, for diagnostics
   * @returns undefined for a file that is CommonJS already
   * @throws DiagnosticError ATH1107 and ATH1108, see {@link transpile}; ATH1111 for its tsconfig.json
   */
  compile(source: SourceFile, explain: () => readonly string[]): Compiled | undefined {
    return isCommonJs(source) ? undefined : this.#transpile(source, explain);
  }

  /** As {@link Compiler.compile}, for the diagnostics alone: CommonJS runs as it is, until V8 refuses it. */
  check(source: SourceFile, explain: () => readonly string[]): void {
    this.#transpile(source, explain);
  }

  #transpile(source: SourceFile, explain: () => readonly string[]): Compiled {
    const { file, text } = source;
    const { compiler, key: settings } = this.#tsconfigs.for(file);
    const keyWith = (...more: readonly string[]): string =>
      sha256([transpilerVersion, extname(file), settings, source.hash, ...more].join("\n"));
    const checked = this.#checked.of(file);
    const key = keyWith(...(checked ? [checked.key(file)] : []));
    const cached = this.#cache.read(key);
    if (cached !== undefined) return decode(cached);
    const compiled = checked ? checked.compile(file, explain) : transpile(text, file, compiler, explain);
    if (checked?.isOpen(file)) return compiled;
    // With the program at hand it may be known better what the types rest on.
    this.#cache.write(checked ? keyWith(checked.key(file)) : key, encode(compiled));
    return compiled;
  }
}

/** JavaScript without a trace of module syntax. Taking CommonJS for a module by mistake costs time only. */
function isCommonJs({ file, text, isModuleScope }: SourceFile): boolean {
  const extension = extname(file);
  if (extension === ".js" ? isModuleScope : extension !== ".cjs") return false;
  return !/\b(?:import|export)\b/.test(text);
}
