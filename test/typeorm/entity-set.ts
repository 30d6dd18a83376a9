import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { withSpelling, type Judge, type Schema } from "@athanor/core";
import { createLoader, type Loader } from "@athanor/loader";
import { postgresDialect } from "@athanor/postgres";
import { typeorm, type TypeormModels } from "@athanor/typeorm";
import { expect } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));

/** One for all files, so that each is transpiled once. */
const loader: Loader = createLoader({
  root: here,
  cacheDir: fileURLToPath(new URL("../../node_modules/.cache/athanor/test-entities", import.meta.url)),
});

/** Options of a DataSource that a file of entities may export. */
export type EntityOptions = Omit<TypeormModels, "entities">;

/** What a file of entities exports. */
export interface EntitySet {
  readonly entities: readonly unknown[];
  readonly options: EntityOptions;
  /** SQL that goes before: what the entities need and do not declare. */
  readonly prelude: string;
}

/** The names of the folders of a folder here. */
export function foldersOf(folder: string): string[] {
  return readdirSync(join(here, folder), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map((one) => one.name)
    .sort();
}

/** The text of a file here; nothing where there is none. */
export function textOf(file: string): string {
  return existsSync(join(here, file)) ? readFileSync(join(here, file), "utf8") : "";
}

/** Loads a file of entities for TypeORM itself. */
export async function loadEntities(file: string): Promise<EntitySet> {
  const { exports } = await loader.load(file);
  const { options = {}, prelude = "", ...rest } = exports as Partial<EntitySet>;
  return { options, prelude, entities: Object.values(rest) };
}

/** What our reader makes of a file of entities, as the judge knows it. */
export async function elaborated(judge: Judge, file: string, options: EntityOptions): Promise<Schema> {
  const source = typeorm({ ...options, entities: [file] });
  const { schema, diagnostics } = await source.read({ root: here, load: loader });
  expect(
    diagnostics.filter(({ severity }) => severity === "error"),
    "what cannot be read",
  ).toEqual([]);
  return withSpelling(await judge.elaborate(schema), schema, postgresDialect);
}
