import { commonJs, requireCache, type CommonJsModule } from "./node-module.js";

/** Who answers when Node itself is asked for a file of the project. */
export interface HookTarget {
  /** Whether the file is the project's. */
  owns(file: string): boolean;
  /** The exports of a file that is owned, run if it has not been. */
  exportsOf(file: string): unknown;
  /** The file or module that an import of the project leads to; undefined where Node may try. */
  locate(specifier: string, importer: string): string | undefined;
}

let active: HookTarget | undefined;

/** Whether `target` is the one that is being asked now. */
export function isActive(target: HookTarget): boolean {
  return active === target;
}

/**
 * Runs `action` while Node's `require` hands files of the project to `target`: for `createRequire(import.meta.url)` in the
 * project, and for packages that require its files. Everything is as before afterwards, also when `action` throws.
 */
export function withHooks<T>(target: HookTarget, action: () => T): T {
  if (active === target) return action();
  const outer = active;
  active = target;
  const uninstall = install(target);
  try {
    return action();
  } finally {
    uninstall();
    active = outer;
  }
}

function install(target: HookTarget): () => void {
  const resolveFilename = commonJs._resolveFilename;
  const extensions = commonJs._extensions;
  const js = extensions[".js"]!;
  const adopted: string[] = [];
  // `.mjs` and `.cjs` have no handler of their own and go to that of `.js`.
  const restore = [".js", ".json", ".ts", ".tsx", ".mts", ".cts", ".jsx"].map((extension) => {
    const original = extensions[extension];
    const native = original ?? js;
    extensions[extension] = (module, filename) => {
      if (!target.owns(filename)) return native.call(extensions, module, filename);
      adopted.push(filename);
      module.exports = target.exportsOf(filename);
    };
    return () => {
      if (original === undefined) delete extensions[extension];
      else extensions[extension] = original;
    };
  });
  commonJs._resolveFilename = function (this: unknown, specifier, parent: CommonJsModule | null | undefined, ...rest) {
    const importer = parent?.filename;
    const found =
      importer && rest[1]?.paths === undefined && target.owns(importer)
        ? target.locate(specifier, importer)
        : undefined;
    return found ?? resolveFilename.call(this, specifier, parent, ...rest);
  };
  return () => {
    commonJs._resolveFilename = resolveFilename;
    for (const undo of restore) undo();
    // The graph keeps the project's modules; left in Node's cache, they would be stale in the next load.
    for (const filename of adopted) delete requireCache[filename];
  };
}
