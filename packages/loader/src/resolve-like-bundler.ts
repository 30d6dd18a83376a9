import fs from "node:fs";
import { createRequire } from "node:module";
import type enhancedResolve from "enhanced-resolve";

type Enhanced = enhancedResolve.Resolver;

/** Conditions of package exports, for two situations. Packages order them; these sets only allow them. */
const conditionSets = {
  /** As `require` in Node: what gives the same copy of a package that other CommonJS code gets. */
  require: ["node", "require", "module-sync", "default"],
  /** For packages that offer nothing to `require`. */
  import: ["node", "import", "module", "default"],
} as const;

/**
 * Resolves packages as bundlers do: `import` conditions, conditions of the user's own, `exports` that name `.js` where
 * only `.ts` exists, a `module` field without `main`. Used for what Node cannot resolve, since loading the library costs.
 */
export class BundlerResolver {
  readonly #resolvers = new Map<string, Enhanced>();

  /** @returns a real path, or undefined */
  resolve(
    specifier: string,
    directory: string,
    set: keyof typeof conditionSets,
    custom: readonly string[],
  ): string | undefined {
    const conditionNames = [...custom, ...conditionSets[set]];
    const key = conditionNames.join();
    let resolver = this.#resolvers.get(key);
    if (resolver === undefined) {
      resolver = create(conditionNames);
      this.#resolvers.set(key, resolver);
    }
    try {
      const file = resolver.resolveSync({}, directory, specifier);
      return typeof file === "string" && !/\.d\.[cm]?ts$/.test(file) ? file : undefined;
    } catch {
      return undefined;
    }
  }
}

function create(conditionNames: string[]): Enhanced {
  const { ResolverFactory } = createRequire(import.meta.url)("enhanced-resolve") as typeof enhancedResolve;
  return ResolverFactory.createResolver({
    fileSystem: fs,
    useSyncFileSystemCalls: true,
    conditionNames,
    extensions: [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".json"],
    extensionAlias: {
      ".js": [".ts", ".tsx", ".js"],
      ".jsx": [".tsx", ".jsx"],
      ".mjs": [".mts", ".mjs"],
      ".cjs": [".cts", ".cjs"],
    },
    // `types` last: a package of the workspace may name its source only there.
    mainFields: ["main", "module", "types"],
  });
}
