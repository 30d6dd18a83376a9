import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { compile, emptySchema, type Judge, type Schema } from "@athanor/core";
import { createLoader } from "@athanor/loader";
import { postgresDialect } from "@athanor/postgres";
import { typeorm, type TypeormModels } from "@athanor/typeorm";
import pg from "pg";
import { DataSource, type DataSourceOptions } from "typeorm";
import { expect } from "vitest";

import { pgDump } from "../harness/pg-dump.js";

/** A folder of entities: `entities.ts`, which may export `options` for the DataSource and `prelude`, SQL that goes before. */
export const setsFolder = fileURLToPath(new URL("sets", import.meta.url));

/** The names of all sets. */
export function setNames(): string[] {
  return readdirSync(setsFolder).filter((name) => existsSync(join(setsFolder, name, "entities.ts")));
}

type Options = Omit<TypeormModels, "entities">;

interface EntitySet {
  readonly options: Options;
  readonly prelude: string;
  readonly entities: readonly Function[];
}

async function load(folder: string): Promise<EntitySet> {
  const { exports } = await createLoader({ root: folder }).load("entities.ts");
  const { options = {}, prelude = "", ...rest } = exports as { options?: Options; prelude?: string };
  return { options, prelude, entities: Object.values(rest) as Function[] };
}

/** What our reader makes of the entities, as the judge knows it. */
async function elaborated(judge: Judge, folder: string): Promise<Schema> {
  const { options } = await load(folder);
  const source = typeorm({ ...options, entities: ["entities.ts"] });
  const { schema, diagnostics } = await source.read({ root: folder, load: createLoader({ root: folder }) });
  expect(
    diagnostics.filter(({ severity }) => severity === "error"),
    "what cannot be read",
  ).toEqual([]);
  return judge.elaborate(schema);
}

/** What TypeORM itself makes of the entities in an empty database: `synchronize`. */
export async function synchronized(folder: string, url: string): Promise<string[]> {
  const { options, prelude, entities } = await load(folder);
  const given = { type: "postgres", url, entities, synchronize: false, logging: false, ...options };
  const dataSource = new DataSource(given as DataSourceOptions);
  await runSql(url, prelude);
  await dataSource.initialize();
  try {
    await dataSource.synchronize();
  } finally {
    await dataSource.destroy();
  }
  return pgDump(url);
}

/**
 * Builds the entities by a migration of ours in an empty database, and takes them down again.
 * @returns what `pg_dump` says in between
 */
export async function migrated(judge: Judge, folder: string, url: string): Promise<string[]> {
  const to = await elaborated(judge, folder);
  const plan = await judge.plan({ from: emptySchema, to, answers: [] });
  if (plan.status !== "ready") throw new Error("from nothing there is nothing to ask");
  const sql = (direction: typeof plan.upgrade) =>
    compile(direction.calls.flat(), postgresDialect).map((statement) => statement.transactionalForm ?? statement.sql);
  const before = await pgDump(url);
  await runSql(url, ...sql(plan.upgrade));
  const dump = await pgDump(url);
  await runSql(url, ...sql(plan.downgrade));
  expect(await pgDump(url), "what the downgrade leaves behind").toEqual(before);
  return dump;
}

async function runSql(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) if (statement) await client.query(statement);
  } finally {
    await client.end();
  }
}
