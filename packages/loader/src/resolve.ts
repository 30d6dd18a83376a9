import { existsSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, isAbsolute, join, resolve as resolvePath, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { ImportError } from "./import-error.js";
import { commonJs, standIn, type CommonJsModule, type ResolveFilename } from "./node-module.js";
import { PackageScopes } from "./package-scope.js";
import { Probe } from "./probe.js";
import { BundlerResolver } from "./resolve-like-bundler.js";
import { assetStub, isAsset, virtualStub, type Stub } from "./stubs.js";
import type { Tsconfigs } from "./tsconfig.js";

/** Where an import leads, and who loads it. */
export type Resolution =
  /** `target` is a real path; for Node it may be the name of one of its own modules. */
  { readonly by: "loader" | "node"; readonly target: string } | { readonly by: "stub"; readonly exports: Stub };

/** Packages of which a process must not hold both builds: values of one are strangers to the other. */
const singletons = ["drizzle-orm", "typeorm"] as const;

const typeScriptFile = /\.[cm]?tsx?$/;

/** Resolves the imports of user files the way a bundler would. One instance serves one load. */
export class Resolver {
  readonly #tsconfigs: Tsconfigs;
  readonly #scopes = new PackageScopes();
  readonly #probe = new Probe();
  readonly #bundler = new BundlerResolver();
  readonly #resolved = new Map<string, Resolution>();
  readonly #parents = new Map<string, CommonJsModule>();
  /** Taken before any hook is installed. */
  readonly #resolveWithNode: ResolveFilename = commonJs._resolveFilename;

  constructor(tsconfigs: Tsconfigs) {
    this.#tsconfigs = tsconfigs;
  }

  /**
   * @param importer the absolute path of the file that imports
   * @throws ImportError where nothing is found
   */
  resolve(specifier: string, importer: string): Resolution {
    const key = `${dirname(importer)}\0${specifier}\0${typeScriptFile.test(importer)}`;
    let found = this.#resolved.get(key);
    if (found === undefined) {
      found = this.#resolve(specifier, importer);
      this.#resolved.set(key, found);
    }
    return found;
  }

  /** Whether the loader runs a file, as opposed to Node. */
  owns(file: string): boolean {
    if (!isAbsolute(file)) return false;
    if (this.isUserFile(file) || typeScriptFile.test(file)) return true;
    // An ECMAScript module would import the other build of these packages; as CommonJS it requires the one all share.
    const scope = this.#scopes.of(file);
    const isModule = file.endsWith(".mjs") || (file.endsWith(".js") && scope?.isModule === true);
    return isModule && scope !== undefined && !isOurs(scope.name) && singletons.some((name) => scope.needs.has(name));
  }

  /** Whether a file belongs to the project: it lies outside of `node_modules`, workspace packages included. */
  isUserFile(file: string): boolean {
    return !file.includes(`${sep}node_modules${sep}`) && !isOurs(this.#scopes.of(file)?.name);
  }

  /** Whether Node takes a `.js` file for an ECMAScript module because of its package.json. */
  isModuleScope(file: string): boolean {
    return this.#scopes.of(file)?.isModule ?? false;
  }

  /** The real path of the file that a path means; undefined where there is none. */
  probe(path: string): string | undefined {
    return this.#probe.find(path, true);
  }

  #resolve(specifier: string, importer: string): Resolution {
    if (isBuiltin(specifier)) return { by: "node", target: specifier };
    const virtual = virtualStub(specifier);
    if (virtual) return { by: "stub", exports: virtual };
    const path = asPath(specifier, importer);
    return path === undefined
      ? this.#resolvePackage(specifier, importer)
      : this.#resolvePath(path, specifier, importer);
  }

  #resolvePath(path: string, specifier: string, importer: string): Resolution {
    // `./logo.svg?url`, `./seed.sql?raw`: bundlers take the rest for an instruction to themselves.
    const file =
      this.#find(path, importer) ?? (path.includes("?") ? this.#find(path.replace(/\?.*$/, ""), importer) : undefined);
    if (file === undefined) throw new ImportError({ specifier, importer, tried: [path] });
    return this.#loadedBy(file);
  }

  #resolvePackage(specifier: string, importer: string): Resolution {
    const settings = this.#tsconfigs.for(importer);
    const candidates = settings.candidates(specifier);
    for (const candidate of candidates) {
      const file = this.#find(candidate, importer);
      if (file !== undefined) return this.#loadedBy(file);
    }
    const directory = dirname(importer);
    if (settings.conditions.length > 0) {
      const file = this.#bundler.resolve(specifier, directory, "require", settings.conditions);
      if (file !== undefined) return this.#loadedBy(file);
    }
    const parent = this.#parentIn(directory);
    try {
      const target = this.#resolveWithNode(specifier, parent);
      return isAbsolute(target) ? this.#loadedBy(target) : { by: "node", target };
    } catch (error) {
      const file = this.#bundler.resolve(specifier, directory, "import", settings.conditions);
      if (file !== undefined) return this.#loadedBy(file);
      const tried = settings.isAlias(specifier) ? candidates : [];
      const packageDirectory = parent.paths
        .map((path) => join(path, packageName(specifier)))
        .find((path) => existsSync(path));
      throw new ImportError(
        { specifier, importer, tried, ...(packageDirectory !== undefined && { packageDirectory }) },
        error,
      );
    }
  }

  #find(path: string, importer: string): string | undefined {
    return this.#probe.find(path, typeScriptFile.test(importer), (directory) => {
      if (!existsSync(join(directory, "package.json"))) return undefined;
      try {
        return this.#resolveWithNode(directory, this.#parentIn(directory));
      } catch {
        return undefined;
      }
    });
  }

  #loadedBy(file: string): Resolution {
    if (isAsset(file)) return { by: "stub", exports: assetStub(file) };
    return { by: this.owns(file) ? "loader" : "node", target: file };
  }

  #parentIn(directory: string): CommonJsModule {
    let parent = this.#parents.get(directory);
    if (parent === undefined) {
      parent = standIn(join(directory, "importer.js"), directory);
      this.#parents.set(directory, parent);
    }
    return parent;
  }
}

/** `drizzle-orm` of `drizzle-orm/pg-core`, `@acme/db` of `@acme/db/schema`. */
export function packageName(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

/** Athanor's own packages are those that already run, also where they are linked into a project. */
function isOurs(name: string | undefined): boolean {
  return name === "athanor" || (name?.startsWith("@athanor/") ?? false);
}

/** The absolute path that a specifier spells; undefined for a package or an alias. */
function asPath(specifier: string, importer: string): string | undefined {
  if (specifier.startsWith("file:")) return fileURLToPath(specifier);
  if (isAbsolute(specifier)) return specifier;
  if (!/^\.\.?(?:\/|$)/.test(specifier)) return undefined;
  const path = resolvePath(dirname(importer), specifier);
  // `./` and `..` can only mean a directory, also where a file of the same name lies beside it.
  return /(?:^|\/)\.{0,2}$/.test(specifier) ? path + sep : path;
}
