import { existsSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Diagnostic, ModuleLoader } from "@athanor/core";
import { glob, isDirectory, isGlob, namesIn } from "./glob.js";

/** The exports of a file; `file` is null where they were given without one. */
export interface LoadedModule {
  readonly file: string | null;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Runs the files that the patterns stand for. Reports each pattern that stands for none. @throws DiagnosticError */
export async function load(
  patterns: readonly string[],
  root: string,
  loader: ModuleLoader,
  report: (diagnostic: Diagnostic) => void,
): Promise<readonly LoadedModule[]> {
  const files = new Set<string>();
  for (const pattern of patterns) {
    const matched = filesOf(pattern, root);
    for (const file of matched) files.add(file);
    if (matched.length === 0) report(noFiles(pattern, root));
  }
  if (patterns.length === 0) report(noFiles("", root));
  return files.size > 0 ? await loader.loadAll([...files]) : [];
}

const code = /(?<!\.d)\.[cm]?[jt]sx?$/u;

/** A directory stands for the code directly in it, as in drizzle-kit; a file that is named stands for itself whatever its ending. */
function filesOf(pattern: string, root: string): string[] {
  const portable = sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  const direct = resolve(root, pattern);
  const paths = existsSync(direct) ? [direct] : isGlob(portable) ? glob(portable, root) : [];
  return paths.flatMap((path) => {
    if (isDirectory(path)) {
      return namesIn(path)
        .map((name) => join(path, name))
        .filter((file) => code.test(file) && !isDirectory(file));
    }
    return path === direct || code.test(path) ? [path] : [];
  });
}

function noFiles(pattern: string, root: string): Diagnostic {
  return {
    code: "ATH1201",
    severity: "error",
    message: pattern === "" ? "no model files are named" : `no file matches "${pattern}"`,
    detail: [`looked for .ts, .mts, .cts, .js, .mjs and .cjs files from ${root}`],
    hint: 'name the files that export the tables, for example drizzle("./src/db/schema.ts") or drizzle("./src/**/*.schema.ts")',
  };
}
