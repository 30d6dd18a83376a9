type Exports = Record<string, unknown>;

/** Replacements of TypeScript's helpers of the same names, which look for themselves on `this` first. */
export interface Interop {
  __importDefault(module: unknown): unknown;
  __importStar(module: unknown): unknown;
}

/**
 * Makes helpers for a module graph. A project may have been written for `esModuleInterop`, against it, for a bundler, or
 * for Node's ECMAScript modules: these satisfy all four.
 * @param isOwn whether exports are those of a compiled module of the graph, which needs no allowances
 */
export function createInterop(isOwn: (exports: object) => boolean): Interop {
  return {
    /** `import x from "m"`: the default export, and where there is none the whole module, as Node gives it. */
    __importDefault: (module) => (hasDefault(module) ? module : { default: module }),

    /** `import * as x from "m"`: callable where the module is, as it is without `esModuleInterop`. */
    __importStar(module) {
      if (hasDefault(module)) return module;
      const isObject = typeof module === "object" && module !== null;
      if (isObject && isOwn(module)) return module;
      if (typeof module === "function" || (isObject && isEsModule(module))) return withDefault(module);
      const namespace: Exports = {};
      for (const key of isObject ? Object.getOwnPropertyNames(module) : []) {
        // Read when asked for: in a circular import the value may come later.
        Object.defineProperty(namespace, key, {
          enumerable: true,
          configurable: true,
          get: () => (module as Exports)[key],
        });
      }
      return Object.defineProperty(namespace, "default", { enumerable: true, configurable: true, value: module });
    },
  };
}

/** The module itself, with itself as the default export. */
function withDefault(module: object): unknown {
  const get = (target: object, key: string | symbol): unknown =>
    key === "default" && !Object.hasOwn(target, key) ? target : (Reflect.get(target, key) as unknown);
  return new Proxy(module, { get });
}

function hasDefault(module: unknown): boolean {
  return isEsModule(module) && "default" in module;
}

function isEsModule(module: unknown): module is Exports {
  const isReference = (typeof module === "object" && module !== null) || typeof module === "function";
  return isReference && Boolean((module as Exports).__esModule);
}
