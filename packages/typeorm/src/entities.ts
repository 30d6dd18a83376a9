import { resolve } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";
import type { Diagnostic } from "@athanor/core";
import type { EntitySchema } from "typeorm";

import { isInstance } from "./orm.js";

/** A class or an entity schema. */
export type Entity = Function | EntitySchema;

/** The files that a list of entities, or a text, names by path or glob. Null where there are none, which has been reported. */
export function entityFiles(
  list: unknown,
  root: string,
  report: (diagnostic: Diagnostic) => void,
): readonly string[] | null {
  const patterns = itemsOf(list).filter((one): one is string => typeof one === "string");
  const files = [...new Set(patterns.flatMap((pattern) => filesOf(pattern, root)))];
  if (patterns.length === 0 || files.length > 0) return files;
  report({
    code: "ATH1301",
    severity: "error",
    message: `no file matches ${patterns.map((pattern) => JSON.stringify(pattern)).join(", ")}`,
    detail: [`looked from ${root}; entities are to be read from there`],
    hint: "name the files that export the entities, for example src/**/*.entity.ts; where the list names compiled files (dist/**/*.js), build first or name the sources",
  });
  return null;
}

/** Classes and entity schemas in a value, also within lists and objects of them, as TypeORM finds them. */
export function entitiesIn(value: unknown, depth = 0): Entity[] {
  if (typeof value === "function" || isInstance(value, "EntitySchema")) return [value as Entity];
  if (typeof value !== "object" || value === null || depth > 3) return [];
  return Object.values(value).flatMap((one) => entitiesIn(one, depth + 1));
}

function itemsOf(list: unknown): readonly unknown[] {
  if (typeof list === "string") return [list];
  return Array.isArray(list) ? list : Object.values(list ?? {});
}

const declarationFiles = ["**/*.d.ts", "**/*.d.mts", "**/*.d.cts"];

/** Files in alphabetical order: what two of them declare alike must not depend on the file system. */
function filesOf(pattern: string, root: string): string[] {
  const portable = pattern.replaceAll("\\", "/");
  if (!isDynamicPattern(portable)) return [resolve(root, portable)];
  const ignore = portable.includes("node_modules") ? declarationFiles : [...declarationFiles, "**/node_modules/**"];
  const files = globSync(portable, { cwd: root, absolute: true, ignore }).sort();
  // `user.entity{.ts,.js}`: what is compiled beside its source declares the same once more.
  const sources = new Set(files.filter((file) => file.endsWith("ts")));
  return files.filter((file) => !sources.has(file.replace(/js$/, "ts")) || sources.has(file));
}
