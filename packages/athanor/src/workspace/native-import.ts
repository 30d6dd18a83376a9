import { fileURLToPath, pathToFileURL } from "node:url";

import type { MigrationLoader, Position } from "@athanor/core";

/**
 * The exports of a file that Node can run by itself: JavaScript on every version, TypeScript where types are stripped
 * (22.18 and later). Null where it cannot, or where the file throws: the project's loader runs more, and says what is wrong.
 *
 * @param file absolute
 */
export async function importNatively(file: string): Promise<Record<string, unknown> | null> {
  const isTypescript = /\.[cm]?tsx?$/u.test(file);
  const { typescript } = process.features as { readonly typescript?: string | false };
  if (isTypescript && !typescript) return null;
  return quietly(async () => exportsOf((await import(pathToFileURL(file).href)) as Record<string, unknown>)).catch(
    () => null,
  );
}

let imports = 0;
let emitWarning = process.emitWarning;

/** Imports without Node's warning that a package does not say what its modules are: that is nobody's mistake here. */
async function quietly<T>(action: () => Promise<T>): Promise<T> {
  if (imports === 0) {
    emitWarning = process.emitWarning;
    process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
      const code = rest[0] instanceof Object ? (rest[0] as { code?: unknown }).code : rest[1];
      if (code !== "MODULE_TYPELESS_PACKAGE_JSON") emitWarning.call(process, warning, ...(rest as []));
    }) as typeof emitWarning;
  }
  imports += 1;
  try {
    return await action();
  } finally {
    imports -= 1;
    if (imports === 0) process.emitWarning = emitWarning;
  }
}

/** CommonJS that was compiled from a module has its own `default` inside of the one that Node gives it. */
function exportsOf(namespace: Record<string, unknown>): Record<string, unknown> {
  const whole = namespace.default as Record<string, unknown> | null | undefined;
  return typeof whole === "object" && whole !== null && "__esModule" in whole ? whole : namespace;
}

/** Loads migrations with Node alone where it can, so that an image that only runs them needs no compiler. */
export function nativeFirst(loader: MigrationLoader): MigrationLoader {
  const native = new Set<string>();
  return {
    async load(file) {
      const exports = await importNatively(file);
      if (exports === null) return loader.load(file);
      native.add(file);
      return exports;
    },
    locate: (error) => placeIn(native, error) ?? loader.locate(error),
  };
}

/** The innermost line of these files in an error's stack. */
function placeIn(files: ReadonlySet<string>, { stack = "" }: Error): Position | undefined {
  for (const [, where, line, column] of stack.matchAll(/^\s+at (?:.*\()?(\S.*?):(\d+):(\d+)\)?$/gm)) {
    const file = where!.startsWith("file:") ? fileURLToPath(where!) : where!;
    if (files.has(file)) return { file, line: Number(line), column: Number(column) };
  }
  return undefined;
}
