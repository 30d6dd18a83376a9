import { resolve } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";
import type { EntitySchema } from "typeorm";

import type { OpenContext } from "./data-source.js";

/** A class or an entity schema. */
export type Entity = Function | EntitySchema;

/** The exports of a file. */
interface LoadedFile {
  readonly file: string;
  readonly exports: Record<string, unknown>;
}

/** Entities, and the files that had to be loaded for them. */
interface FoundEntities {
  readonly entities: readonly Entity[];
  readonly loaded: readonly LoadedFile[];
}

/**
 * The entities of a list in which globs stand for files that export some, as TypeORM takes it.
 *
 * @param beside files that are loaded along, first, so that what they import is the same
 */
export async function entitiesOf(
  list: unknown,
  beside: readonly string[],
  { loader, root, report }: OpenContext,
): Promise<FoundEntities | null> {
  const given: unknown[] = Array.isArray(list) ? list : Object.values(list ?? {});
  const patterns = given.filter((one): one is string => typeof one === "string");
  const named = given.flatMap((one) => entitiesIn(one, 0));
  if (patterns.length === 0) return { entities: named, loaded: [] };
  const files = [...new Set(patterns.flatMap((pattern) => filesOf(pattern, root)))];
  if (files.length === 0) {
    report({
      code: "ATH1301",
      severity: "error",
      message: `no file matches ${patterns.map((pattern) => JSON.stringify(pattern)).join(", ")}`,
      detail: [`looked from ${root}; entities are to be read from there`],
      hint: "name the files that export the entities, for example src/**/*.entity.ts; where the list names compiled files (dist/**/*.js), build first or name the sources",
    });
    return null;
  }
  const loaded = await loader.loadAll([...beside, ...files]);
  const exported = loaded.slice(beside.length).flatMap(({ exports }) => entitiesIn(exports, 0));
  return { entities: [...new Set([...named, ...exported])], loaded };
}

/** Files in alphabetical order: what two of them declare alike must not depend on the file system. */
function filesOf(pattern: string, root: string): string[] {
  const portable = pattern.replaceAll("\\", "/");
  if (!isDynamicPattern(portable)) return [resolve(root, portable)];
  return globSync(portable, { cwd: root, absolute: true, ignore: ["**/*.d.ts", "**/*.d.mts", "**/*.d.cts"] }).sort();
}

/** Classes and entity schemas in an export, also within lists and objects of them, as TypeORM finds them. */
function entitiesIn(value: unknown, depth: number): Entity[] {
  if (typeof value === "function" || isEntitySchema(value)) return [value as Entity];
  if (typeof value !== "object" || value === null || depth > 3) return [];
  return Object.values(value).flatMap((one) => entitiesIn(one, depth + 1));
}

function isEntitySchema(value: unknown): value is EntitySchema {
  return (
    typeof value === "object" &&
    value !== null &&
    (value as { "@instanceof"?: unknown })["@instanceof"] === Symbol.for("EntitySchema")
  );
}
