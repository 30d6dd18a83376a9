import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { DrizzleConfig } from "./drizzle-config.js";
import { SourceText } from "./source-text.js";

/** What a configuration file has to say at its top, so that variables from `.env` files are there. */
export interface EnvironmentLoading {
  readonly imports: readonly string[];
  readonly statements: readonly string[];
}

const nothing: EnvironmentLoading = { imports: [], statements: [] };

/**
 * How the project loads its `.env` files: as its drizzle.config does; otherwise `.env` where there is one, which drizzle-kit
 * reads without being told.
 */
export function environmentLoadingOf(
  root: string,
  config: DrizzleConfig | null,
  dependencies: ReadonlySet<string>,
): EnvironmentLoading {
  const taken = config ? takenFrom(config.source) : nothing;
  if (taken.imports.length > 0 || taken.statements.length > 0) return taken;
  if (!existsSync(join(root, ".env"))) return nothing;
  if (dependencies.has("dotenv")) return { imports: ['import "dotenv/config";'], statements: [] };
  return {
    imports: ['import { existsSync } from "node:fs";'],
    statements: ['if (existsSync(".env")) process.loadEnvFile(".env");'],
  };
}

const loaders = /^(?:dotenv|dotenv-expand|dotenv-flow|@dotenvx\/dotenvx|@next\/env)$/;

/** Imports of packages that load `.env` files, and the calls of what they bring. */
function takenFrom(source: SourceText): EnvironmentLoading {
  const imports: string[] = [];
  const calls: string[] = [];
  const names: string[] = [];
  for (const found of source.code.matchAll(/^[ \t]*import\s+(?:([^"';]+?)\s+from\s+)?["']([^"']+)["'];?/gm)) {
    const [, bound, specifier] = found;
    if (specifier === "dotenv/config" || specifier === "@dotenvx/dotenvx/config")
      imports.push(`import "${specifier}";`);
    else if (loaders.test(specifier!) && bound) {
      imports.push(`import ${bound.replace(/\s+/g, " ")} from "${specifier}";`);
      names.push(...(bound.match(/[A-Za-z_$][\w$]*/g) ?? []).filter((word) => word !== "as" && word !== "type"));
    }
  }
  const own = names.length > 0 ? `${names.join("|")}|` : "";
  const call = new RegExp(String.raw`^(?:${own}process\.loadEnvFile(?=\())[\w$.]*\(`, "gm");
  for (const found of source.shape.matchAll(call)) {
    const text = source.expressionAt(found.index);
    // What leans on other names of the file would not work elsewhere.
    if (isSelfContained(text, names)) calls.push(`${text};`);
  }
  if (/^[ \t]*require\(["']dotenv["']\)\.config\(\)|^[ \t]*require\(["']dotenv\/config["']\)/m.test(source.code))
    imports.push('import "dotenv/config";');
  return {
    imports: calls.length > 0 || names.length === 0 ? imports : imports.filter((line) => !/ from /.test(line)),
    statements: calls,
  };
}

/** Whether an expression uses no names but some that are given, `process` and keys of objects. */
function isSelfContained(text: string, names: readonly string[]): boolean {
  const words = new SourceText(text).shape.match(/(?<![.\w$])[A-Za-z_$][\w$]*(?![\w$]|\s*:)/g) ?? [];
  return words.every(
    (word) => names.includes(word) || ["process", "true", "false", "undefined", "null"].includes(word),
  );
}

/** The variable that `.env` files give the address of a database in: only names are read. */
export function urlVariableOf(root: string): string | undefined {
  const found = [".env", ".env.local", ".env.development", ".env.example", ".env.sample"].flatMap((name) => {
    const file = join(root, name);
    return existsSync(file)
      ? [...readFileSync(file, "utf8").matchAll(/^\s*(?:export\s+)?([A-Z][A-Z0-9_]*)\s*=/gm)].map(([, one]) => one!)
      : [];
  });
  return found.includes("DATABASE_URL")
    ? "DATABASE_URL"
    : found.find((name) => /(?:DATABASE|POSTGRES|PG|DB)\w*(?:URL|URI|DSN)$/.test(name));
}

/** Whether a `.env` file of the project sets a variable. */
export function isSetInEnvFile(root: string, variable: string): boolean {
  return [".env", ".env.local", ".env.development"].some((name) => {
    const file = join(root, name);
    return (
      existsSync(file) &&
      new RegExp(String.raw`^\s*(?:export\s+)?${variable}\s*=\s*\S`, "m").test(readFileSync(file, "utf8"))
    );
  });
}
