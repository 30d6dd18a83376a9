/* Clients that an application lends for the time of a run. */
import { connection as ofDrizzle } from "@athanor/drizzle";
import { postgresDialect } from "@athanor/postgres";
import { connection as ofTypeorm } from "@athanor/typeorm";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { DataSource } from "typeorm";
import { expect, test } from "vitest";

import { serverAnswers, serverUrl } from "./harness/backends.js";

const isThere = await serverAnswers();

test.skipIf(!isThere)("a pool of a Drizzle database lends one client and gets it back (needs a server)", async () => {
  const pool = new pg.Pool({ connectionString: serverUrl });
  try {
    const { client, giveBack } = await ofDrizzle(drizzle(pool)).borrow();
    const session = await postgresDialect.connectionOver(client);
    const rows = await session.query("SELECT 9007199254740993::bigint AS big");
    const idle = pool.idleCount;
    await giveBack();
    // By the one mapping of values, not by the driver's own.
    expect(rows).toEqual([{ big: "9007199254740993" }]);
    expect(idle).toBe(0);
    expect([pool.totalCount, pool.idleCount]).toEqual([1, 1]);
  } finally {
    await pool.end();
  }
});

test.skipIf(!isThere)("a client that an application has connected stays open (needs a server)", async () => {
  const client = new pg.Client(serverUrl);
  await client.connect();
  try {
    const lent = await ofDrizzle(drizzle(client)).borrow();
    const session = await postgresDialect.connectionOver(lent.client);
    await session.close();
    await lent.giveBack();
    expect((await client.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  } finally {
    await client.end();
  }
});

test("a DataSource that is not initialized has nothing to lend", async () => {
  const dataSource = new DataSource({ type: "postgres", driver: {} });
  await expect(ofTypeorm(dataSource).borrow()).rejects.toMatchObject({ diagnostics: [{ code: "ATH1314" }] });
});

test("a client of another driver is refused", async () => {
  const lent = await ofDrizzle({ $client: { unsafe() {} } }).borrow();
  await expect(postgresDialect.connectionOver(lent.client)).rejects.toMatchObject({
    diagnostics: [{ code: "ATH2109" }],
  });
});
