import { extname } from "node:path";
import type { TranspileCache } from "./cache.js";
import type { Compiled } from "./compiled.js";
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
  readonly #cache: TranspileCache;
  readonly #tsconfigs: Tsconfigs;

  constructor(cache: TranspileCache, tsconfigs: Tsconfigs) {
    this.#cache = cache;
    this.#tsconfigs = tsconfigs;
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
    const settings = this.#tsconfigs.for(source.file);
    const key = sha256([transpilerVersion, extname(source.file), settings.key, source.hash].join("\n"));
    const cached = this.#cache.read(key);
    if (cached !== undefined) return cached;
    const compiled = transpile(source.text, source.file, settings.compiler, explain);
    this.#cache.write(key, compiled);
    return compiled;
  }
}

/** JavaScript without a trace of module syntax. Taking CommonJS for a module by mistake costs time only. */
function isCommonJs({ file, text, isModuleScope }: SourceFile): boolean {
  const extension = extname(file);
  if (extension === ".js" ? isModuleScope : extension !== ".cjs") return false;
  return !/\b(?:import|export)\b/.test(text);
}
