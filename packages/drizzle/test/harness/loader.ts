import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Declaration, ModuleLoader } from "@athanor/core";

/** A loader that lets the test runner import the files, and knows the positions that it is given. */
export function testLoader(declarations: ReadonlyMap<object, Declaration> = new Map()): ModuleLoader {
  const require = createRequire(import.meta.url);
  return {
    loadAll: (files) =>
      Promise.all(
        files.map(async (file) => ({
          file,
          exports: (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Record<string, unknown>,
        })),
      ),
    declarationOf: (value) => declarations.get(value),
    require: (specifier) => require(specifier) as unknown,
  };
}
