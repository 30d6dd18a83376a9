import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { DiagnosticError, type Diagnostic } from "@athanor/core";
import { onTestFinished } from "vitest";
import { createLoader, type Loader } from "../src/index.js";

/** Contents by relative path; an object is written as JSON, `link:` makes a symbolic link to a path of the project. */
export type Files = Readonly<Record<string, string | object>>;

export interface Project {
  readonly root: string;
  readonly cacheDir: string;
  readonly loader: Loader;
  path(file: string): string;
  write(files: Files): void;
  /** A second process, as far as memory goes: another loader over the same cache. */
  again(): Loader;
}

/** Writes a project into a temporary directory that lives as long as the test. `drizzle-orm` is installed in it. */
export function project(files: Files): Project {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "athanor-loader-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const cacheDir = join(root, ".cache");
  const path = (file: string): string => join(root, file);
  const write = (more: Files): void => {
    for (const [name, content] of Object.entries(more)) {
      const file = path(name);
      mkdirSync(dirname(file), { recursive: true });
      if (typeof content === "string" && content.startsWith("link:")) symlinkSync(path(content.slice(5)), file);
      else writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
    }
  };
  mkdirSync(path("node_modules"));
  symlinkSync(resolve(import.meta.dirname, "../../../node_modules/drizzle-orm"), path("node_modules/drizzle-orm"));
  write(files);
  const again = (): Loader => createLoader({ root, cacheDir });
  return { root, cacheDir, path, write, again, loader: again() };
}

/** The diagnostics that a load ends with. */
export async function failureOf(load: Promise<unknown>): Promise<readonly Diagnostic[]> {
  const error: unknown = await load.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DiagnosticError))
    throw new Error(`expected a DiagnosticError, got ${String(error)}`, { cause: error });
  return error.diagnostics;
}

/** `src/a.ts:3:5`, as messages show positions. */
export function placeOf(root: string, at: Diagnostic["at"]): string | undefined {
  return at && `${at.file.replace(`${root}/`, "")}:${at.line}:${at.column}`;
}
