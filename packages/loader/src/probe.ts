import { lstatSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Extensions that an import may leave out, TypeScript first: a compiled file beside its source is older. */
const implied = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".json"] as const;

/** What TypeScript lets stand for what: `./user.js` is written for `user.ts`. */
const sourcesOf: Readonly<Record<string, readonly string[]>> = {
  ".js": [".ts", ".tsx"],
  ".jsx": [".tsx"],
  ".mjs": [".mts"],
  ".cjs": [".cts"],
};

/** Finds the file that a path without certain extension means. Remembers directories for the duration of a load. */
export class Probe {
  readonly #realDirectories = new Map<string, string>();

  /**
   * @param path absolute, perhaps without extension, perhaps a directory
   * @param prefersSource the import stands in TypeScript, where `./user.js` means `user.ts` even if both exist
   * @param directory what to do with a directory that has a package.json, before its index file is taken
   * @returns the real path of an existing file; never a declaration file
   */
  find(path: string, prefersSource: boolean, directory?: (path: string) => string | undefined): string | undefined {
    const extension = /\.[cm]?jsx?$/.exec(path)?.[0];
    const stem = extension === undefined ? path : path.slice(0, -extension.length);
    const sources = (sourcesOf[extension ?? ""] ?? []).map((source) => stem + source);
    const exact = /\.d\.[cm]?ts$/.test(path) ? [] : [path];
    const direct = this.#first(prefersSource ? [...sources, ...exact] : [...exact, ...sources]);
    return (
      direct ??
      this.#first(implied.map((one) => path + one)) ??
      directory?.(path) ??
      this.#first(implied.map((one) => join(path, `index${one}`)))
    );
  }

  /** The path without symbolic links; undefined where it is no file. */
  realFile(path: string): string | undefined {
    try {
      const entry = lstatSync(path, { throwIfNoEntry: false });
      if (entry === undefined) return undefined;
      if (entry.isSymbolicLink()) return statSync(path).isFile() ? realpathSync(path) : undefined;
      return entry.isFile() ? join(this.#realDirectory(dirname(path)), basename(path)) : undefined;
    } catch {
      // A path below a file, a link to nowhere, a folder without permission.
      return undefined;
    }
  }

  #first(paths: readonly string[]): string | undefined {
    for (const path of paths) {
      const file = this.realFile(path);
      if (file !== undefined) return file;
    }
    return undefined;
  }

  #realDirectory(directory: string): string {
    let real = this.#realDirectories.get(directory);
    if (real === undefined) {
      real = realpathSync(directory);
      this.#realDirectories.set(directory, real);
    }
    return real;
  }
}
