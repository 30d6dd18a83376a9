import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

import type { Diagnostic } from "@athanor/core";

import { textsSetting, type DrizzleConfig } from "./drizzle-config.js";

/** The files that declare tables, as the configuration will name them. */
export interface ModelFiles {
  /** Relative to the root, with `./` before them; none where nothing was found. */
  readonly patterns: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The models that a drizzle.config names. */
export function modelsOfDrizzle(config: DrizzleConfig, root: string): ModelFiles {
  const given = textsSetting(config, "schema");
  if (!given || given.length === 0) return likelyModels(root);
  const patterns = given.map((one) => fromRoot(one, root, config.file));
  const missing = patterns.filter((one) => !/[*?[\]{}]|[@+!]\(/.test(one) && !existsSync(resolve(root, one)));
  const diagnostics = missing.map((one): Diagnostic => ({
    code: "ATH5316",
    severity: "warning",
    message: `${relative(root, config.file)} names ${one}, which does not exist`,
    at: { file: config.file, line: 1, column: 1 },
    hint: "correct the path in athanor.config.ts, or write that file",
  }));
  return { patterns, diagnostics };
}

/** drizzle-kit takes paths from where it is called, mostly the root; some configurations stand elsewhere and mean themselves. */
function fromRoot(pattern: string, root: string, configFile: string): string {
  const portable = pattern.replaceAll("\\", "/");
  const besideConfig = resolve(dirname(configFile), portable);
  const absolute = isAbsolute(portable)
    ? portable
    : existsSync(resolve(root, portable)) || !existsSync(besideConfig)
      ? resolve(root, portable)
      : besideConfig;
  return portablePath(root, absolute);
}

/** `./src/db/schema.ts`: a path as configurations spell it. */
export function portablePath(root: string, absolute: string): string {
  const path = relative(root, absolute).split(sep).join("/");
  return path.startsWith("../") || isAbsolute(path) ? path : `./${path}`;
}

const usual = [
  "src/db",
  "src/lib/db",
  "src/server/db",
  "src/lib/server/db",
  "src/database",
  "src/drizzle",
  "src",
  "db",
  "lib/db",
  "server/db",
  "server/database",
  "app/db",
  "drizzle",
  "database",
  ".",
].flatMap((folder) => [`${folder}/schema.ts`, `${folder}/schema/index.ts`, `${folder}/schema`]);

/** Files that look as if they declared tables: in the usual places, otherwise wherever `drizzle-orm/pg-core` is imported. */
export function likelyModels(root: string): ModelFiles {
  const found = usual.find((path) => holdsModels(join(root, path)));
  if (found !== undefined) return { patterns: [portablePath(root, join(root, found))], diagnostics: [] };
  const files = filesWhere(root, declares).map((file) => portablePath(root, file));
  if (files.length > 0) return { patterns: patternFor(files), diagnostics: [] };
  return {
    patterns: [],
    diagnostics: [
      {
        code: "ATH5314",
        severity: "warning",
        message: "no models were found: no drizzle.config, and no file that imports drizzle-orm/pg-core",
        hint: "name the files that export your tables in athanor.config.ts, where it says so",
      },
    ],
  };
}

function holdsModels(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return readdirSync(path).some((name) => isCode(name) && declares(join(path, name)));
  // A file of this name that imports other files of the project is an index of models.
  return stats !== undefined && (declares(path) || /\bfrom\s+["']\.{1,2}\//.test(readFileSync(path, "utf8")));
}

const isCode = (name: string): boolean =>
  /\.[cm]?[jt]s$/.test(name) && !/\.(?:d|test|spec|stories|config)\.[cm]?[jt]s$/.test(name);

function declares(file: string): boolean {
  const text = readFileSync(file, "utf8");
  return (
    /["']drizzle-orm\/pg-core["']/.test(text) &&
    /\b(?:pg(?:Table|Schema|Enum|TableCreator|View|MaterializedView|Sequence)|\w+Table)\s*\(|\.table\s*\(/.test(text)
  );
}

const generated = new Set(["node_modules", "dist", "build", "out", "coverage", "vendor", "tmp"]);

/** Files of code for which something holds. Looks a few folders deep, and at no more files than a person would wait for. */
export function filesWhere(root: string, holds: (file: string) => boolean): string[] {
  const found: string[] = [];
  let budget = 5000;
  const visit = (folder: string, depth: number): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (
        entry.isDirectory() &&
        depth < 6 &&
        !entry.name.startsWith(".") &&
        !generated.has(entry.name) &&
        !existsSync(join(path, "package.json"))
      ) {
        visit(path, depth + 1);
      } else if (entry.isFile() && isCode(entry.name) && budget-- > 0 && holds(path)) found.push(path);
    }
  };
  visit(root, 0);
  return found;
}

/** A glob where all files end alike, so that the next one is found too; otherwise the files themselves. */
export function patternFor(files: readonly string[]): string[] {
  const endings = new Set(files.map((file) => /(\.[\w-]+\.[cm]?[jt]s)$/.exec(file)?.[1]));
  const [ending] = endings;
  if (files.length === 1 || endings.size !== 1 || ending === undefined) return [...files];
  const first = files[0]!.split("/");
  const common = first.slice(0, -1).filter((_, at) =>
    files.every(
      (file) =>
        file
          .split("/")
          .slice(0, at + 1)
          .join("/") === first.slice(0, at + 1).join("/"),
    ),
  );
  return [`${common.join("/")}/**/*${ending}`];
}

/** Packages below the root, with a package.json of their own, that are Drizzle projects: relative paths. */
export function drizzlePackagesBelow(root: string): string[] {
  const found: string[] = [];
  const visit = (folder: string, depth: number): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isDirectory() || entry.name.startsWith(".") || generated.has(entry.name)) continue;
      const path = join(folder, entry.name);
      const hasConfig =
        existsSync(join(path, "package.json")) &&
        readdirSync(path).some((name) => /^drizzle[\w.-]*config[\w.-]*\.(?:[cm]?[jt]s|json)$/.test(name));
      if (hasConfig) found.push(relative(root, path).split(sep).join("/"));
      else if (depth < 2) visit(path, depth + 1);
    }
  };
  visit(root, 0);
  return found.sort();
}
