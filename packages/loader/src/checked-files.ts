import { readFileSync } from "node:fs";
import { sep } from "node:path";
import type { Cache } from "./cache.js";
import type { Compiled } from "./compiled.js";
import { sha256 } from "./hash.js";
import { transpilerVersion } from "./transpile.js";
import type { Tsconfigs } from "./tsconfig.js";
import { openProgram, type TypedProgram } from "./typed-program.js";

/** The files of one load that are compiled with a type checker. */
export class CheckedFiles {
  readonly #files: ReadonlySet<string>;
  readonly #cache: Cache;
  readonly #tsconfigs: Tsconfigs;
  readonly #projects = new Map<string | undefined, CheckedProject>();

  /** @param files real absolute paths; what is JavaScript declares no types */
  constructor(files: Iterable<string>, cache: Cache, tsconfigs: Tsconfigs) {
    this.#files = new Set([...files].filter((file) => /\.[cm]?tsx?$/.test(file)));
    this.#cache = cache;
    this.#tsconfigs = tsconfigs;
  }

  /** The project that compiles a file; undefined for a file that needs no types. */
  of(file: string): CheckedProject | undefined {
    if (!this.#files.has(file)) return undefined;
    const tsconfig = this.#tsconfigs.for(file).file;
    let project = this.#projects.get(tsconfig);
    if (project === undefined) {
      const files = [...this.#files].filter((one) => this.#tsconfigs.for(one).file === tsconfig).sort();
      project = new CheckedProject(tsconfig, files, this.#cache, this.#tsconfigs);
      this.#projects.set(tsconfig, project);
    }
    return project;
  }

  /** What types rest on so far, with the SHA-256 of its content: files of the project, and manifests of packages. */
  files(): Map<string, string> {
    return new Map([...this.#projects.values()].flatMap((project) => [...project.files()]));
  }
}

/**
 * Files under one tsconfig.json. What the checker says of them rests on other files too; which ones is kept from run to
 * run, so that a run in which none has changed finds all in the cache, and loads no compiler.
 */
class CheckedProject {
  readonly #tsconfig: string | undefined;
  readonly #roots: readonly string[];
  readonly #cache: Cache;
  readonly #tsconfigs: Tsconfigs;
  #program: TypedProgram | undefined;
  #files: ReadonlyMap<string, string> | undefined;

  constructor(tsconfig: string | undefined, roots: readonly string[], cache: Cache, tsconfigs: Tsconfigs) {
    this.#tsconfig = tsconfig;
    this.#roots = roots;
    this.#cache = cache;
    this.#tsconfigs = tsconfigs;
  }

  /** What a file's types rest on, to be part of cache keys; the same text means something else in another place. */
  key(file: string): string {
    return sha256(JSON.stringify([file, ...this.files()]));
  }

  /**
   * @param file one of the project's files
   * @throws DiagnosticError ATH1107 and ATH1108
   */
  compile(file: string, explain: () => readonly string[]): Compiled {
    if (this.#program === undefined) {
      this.#program = openProgram(this.#tsconfig, this.#roots, this.#tsconfigs.for(file).compiler);
      const { files } = this.#program;
      this.#cache.write(this.#listKey(), JSON.stringify(files));
      this.#files = hashesOf(files);
    }
    return this.#program.compile(file, explain);
  }

  /** Whether a file that has been compiled is to be compiled again: a type that leads nowhere may do so until one adds a file. */
  isOpen(file: string): boolean {
    return this.#program?.unresolved.has(file) ?? false;
  }

  files(): ReadonlyMap<string, string> {
    if (this.#files === undefined) {
      const kept = this.#cache.read(this.#listKey());
      this.#files = hashesOf(kept === undefined ? [] : (JSON.parse(kept) as string[]));
    }
    return this.#files;
  }

  #listKey(): string {
    return sha256(["files", transpilerVersion, this.#tsconfig, ...this.#roots].join("\n"));
  }
}

/** Of an installed package the manifest says which version it is. */
function hashesOf(files: readonly string[]): Map<string, string> {
  const inPackage = new RegExp(`^.*\\${sep}node_modules\\${sep}(?:@[^\\${sep}]+\\${sep})?[^\\${sep}]+\\${sep}`);
  const read = new Set(
    files.map((file) => {
      const [directory] = inPackage.exec(file) ?? [];
      return directory === undefined ? file : `${directory}package.json`;
    }),
  );
  return new Map([...read].map((file) => [file, hashOf(file)]));
}

function hashOf(file: string): string {
  try {
    return sha256(readFileSync(file));
  } catch {
    return "none";
  }
}
