/* Clients that an application lends for the time of a run. */
import { connection as ofDrizzle } from "@athanor/drizzle";
import { postgresDialect } from "@athanor/postgres";
import { connection as ofTypeorm } from "@athanor/typeorm";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { upgrade, type LockWait } from "athanor";
import { DataSource } from "typeorm";
import { expect, test } from "vitest";

import { serverAnswers, serverUrl } from "./harness/backends.js";
import { withDatabase } from "./harness/databases.js";
import { Playground } from "./harness/playground.js";

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

test.skipIf(!isThere)("a second client of the pool looks on, where there is one (needs a server)", async () => {
  const project = new Playground("examples/quickstart");
  project.write(
    "migrations/waiting.ts",
    `export const revision = { id: "aaa1", parents: ["5b0c9e2f7a31"], message: "waiting", createdAt: "2026-11-20T10:00:00Z" };
export const upgrade = (op) => op.execute("alter table users add column late int");
export async function downgrade() {}`,
  );
  try {
    await withDatabase(serverUrl, async (url) => {
      const other = new pg.Client(url);
      await other.connect();
      for (const max of [1, 2]) {
        const pool = new pg.Pool({ connectionString: url, max });
        const lent = ofDrizzle(drizzle(pool));
        await upgrade({ cwd: project.folder, connection: lent, target: "5b0c" });
        await other.query("BEGIN; LOCK TABLE users");
        const waits: LockWait[] = [];
        const run = upgrade({ cwd: project.folder, connection: lent, onLockWait: (wait) => void waits.push(wait) });
        // Nobody can look on where there is no second client, and that is no reason to wait for one.
        const isSeen = () => (max === 1 ? Date.now() - began > 1500 : waits.length > 0);
        const began = Date.now();
        while (!isSeen()) await new Promise((resolve) => setTimeout(resolve, 50));
        await other.query("COMMIT");
        await run;
        expect(waits[0]?.holders[0]?.query).toBe(max === 1 ? undefined : "BEGIN; LOCK TABLE users");
        await pool.end();
        await other.query("DROP TABLE users, athanor_version, athanor_journal, athanor_lock");
      }
      await other.end();
    });
  } finally {
    project.remove();
  }
});
