import { PGlite } from "@electric-sql/pglite";
import { postgresDialect } from "@athanor/postgres";
import { expect, test } from "vitest";

import { pgConnection } from "../src/connection/pg.js";
import { pgliteConnection } from "../src/connection/pglite.js";

test("a backslash in a literal is a backslash, whatever a database says", async () => {
  const db = await PGlite.create();
  for (const connect of [() => pgliteConnection(db), () => pgConnection(clientOf(db))]) {
    await db.exec("SET standard_conforming_strings = off");
    const connection = await connect();
    expect(await connection.query(String.raw`SELECT '\''; SELECT 1 --' AS text`)).toEqual([
      { text: String.raw`\'; SELECT 1 --` },
    ]);
  }
  await db.close();
});

test("a script that holds backslashes begins with what they mean", () => {
  expect(postgresDialect.scriptHead([{ sql: "SELECT 'a'", transactional: true }])).toEqual([]);
  expect(postgresDialect.scriptHead([{ sql: String.raw`SELECT '\'`, transactional: true }])).toEqual([
    "SET standard_conforming_strings = on",
  ]);
});

test("half a surrogate pair does not cut off the end of a statement", async () => {
  const db = await PGlite.create();
  const connection = await pgliteConnection(db);
  await connection.execute(`CREATE TABLE "\u200d\udc00" (a integer DEFAULT 12345)`);
  expect(await connection.query("SELECT $1::text AS text", ["\u200d\udc00end"])).toEqual([{ text: "\u200d\ufffdend" }]);
  await db.close();
});

/** PGlite by the interface of `pg`, as far as a connection uses it. */
function clientOf(db: PGlite) {
  const query = (config: string | { text: string; values: unknown[] }) =>
    typeof config === "string" ? db.exec(config) : db.query(config.text, config.values);
  return { query } as never;
}
