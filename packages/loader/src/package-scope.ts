import { readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

/** What the nearest `package.json` says about the files below it. */
export interface PackageScope {
  readonly directory: string;
  readonly name: string | undefined;
  /** `"type": "module"`: its `.js` files are ECMAScript modules. */
  readonly isModule: boolean;
  /** Names under `dependencies` and `peerDependencies`. */
  readonly needs: ReadonlySet<string>;
}

/** Finds the nearest `package.json` of directories, each read once. */
export class PackageScopes {
  readonly #byDirectory = new Map<string, PackageScope | undefined>();

  /** The scope of a file; undefined where no readable `package.json` lies above it. */
  of(file: string): PackageScope | undefined {
    return this.#ofDirectory(dirname(file));
  }

  #ofDirectory(directory: string): PackageScope | undefined {
    if (this.#byDirectory.has(directory)) return this.#byDirectory.get(directory);
    const parent = dirname(directory);
    // Node stops at node_modules too: a package without package.json there has no scope.
    const ends = parent === directory || directory.endsWith(`${sep}node_modules`);
    const scope = ends ? undefined : (readScope(directory) ?? this.#ofDirectory(parent));
    this.#byDirectory.set(directory, scope);
    return scope;
  }
}

function readScope(directory: string): PackageScope | undefined {
  let manifest: Record<string, unknown>;
  try {
    manifest = JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as Record<string, unknown>;
  } catch {
    return undefined;
  }
  return {
    directory,
    name: typeof manifest.name === "string" ? manifest.name : undefined,
    isModule: manifest.type === "module",
    needs: new Set([...keysOf(manifest.dependencies), ...keysOf(manifest.peerDependencies)]),
  };
}

function keysOf(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}
