import { compile, emptySchema, type Direction, type Judge } from "@athanor/core";
import { postgresDialect } from "@athanor/postgres";
import { DataSource, type DataSourceOptions } from "typeorm";
import { expect } from "vitest";

import { serverUrl } from "../harness/backends.js";
import { pgDump } from "../harness/pg-dump.js";
import { elaborated, type EntitySet } from "./entity-set.js";

/** What TypeORM itself makes of the entities in an empty database: `synchronize`. */
export async function synchronized(judge: Judge, { options, entities }: EntitySet): Promise<string[]> {
  await judge.build("");
  const given = { type: "postgres", url: await urlOf(judge), entities, poolSize: 1, logging: false, ...options };
  const dataSource = new DataSource(given as DataSourceOptions);
  await dataSource.initialize();
  try {
    // Schemas have to be there: `synchronize` makes what is in them.
    for (const { tablePath } of dataSource.entityMetadatas)
      if (tablePath.includes("."))
        await judge.connection.execute(`CREATE SCHEMA IF NOT EXISTS "${tablePath.split(".")[0]}"`);
    await dataSource.synchronize();
  } finally {
    await dataSource.destroy();
  }
  return pgDump(await urlOf(judge));
}

/**
 * Builds the entities by a migration of ours in an empty database, and takes them down again.
 * @returns what `pg_dump` says in between
 */
export async function migrated(judge: Judge, file: string, { options }: EntitySet): Promise<string[]> {
  const to = await elaborated(judge, file, options);
  const plan = await judge.plan({ from: emptySchema, to, answers: [] });
  if (plan.status !== "ready") throw new Error("from nothing there is nothing to ask");
  const before = await judge.build("");
  await run(judge, plan.upgrade);
  const dump = await pgDump(await urlOf(judge));
  await run(judge, plan.downgrade);
  expect(await judge.introspect(), "what the downgrade leaves behind").toEqual(before);
  return dump;
}

async function run({ connection }: Judge, { calls }: Direction): Promise<void> {
  for (const statement of compile(calls.flat(), postgresDialect))
    await connection.execute(statement.transactionalForm ?? statement.sql);
}

async function urlOf({ connection }: Judge): Promise<string> {
  const [row] = await connection.query<{ name: string }>("SELECT current_database() AS name");
  const url = new URL(serverUrl);
  url.pathname = `/${row!.name}`;
  return url.href;
}
