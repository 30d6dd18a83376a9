/* Branching histories run on databases: what a run leaves is compared with what the SQL of --sql leaves on another database. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import {
  defaultBookkeeping,
  DiagnosticError,
  readRevisions,
  renderOffline,
  runDowngrade,
  runStamp,
  runUpgrade,
  serializeSchema,
  type Connection,
  type MigrationLoader,
} from "@athanor/core";
import { createLoader } from "@athanor/loader";
import { postgresDialect } from "@athanor/postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { pglite, readCatalog, serverAnswers, serverUrl } from "./harness/backends.js";
import { withDatabase } from "./harness/databases.js";

/** Parents, and what else the literal says; then the calls of both directions. */
const revisions: Readonly<Record<string, readonly [parents: string[], more: string, up: string, down: string]>> = {
  a: [[], "", 'createTable("t", { columns: { id: { type: "integer" } } })', 'dropTable("t")'],
  b: [["a"], "", 'addColumn("t", "b", { type: "text" })', 'dropColumn("t", "b")'],
  c: [["a"], 'branchLabels: ["cart"],', 'addColumn("t", "c", { type: "text" })', 'dropColumn("t", "c")'],
  d: [["c"], "", 'createIndex("t_c", "t", ["c"])', 'dropIndex("t_c")'],
  m: [["b", "d"], "", 'createIndex("t_bc", "t", ["b", "c"])', 'dropIndex("t_bc")'],
  n1: [[], "", 'createTable("n", { columns: { id: { type: "integer" } } })', 'dropTable("n")'],
  n2: [["n1"], 'dependsOn: ["cart"],', 'createIndex("t_c2", "t", ["c", "id"])', 'dropIndex("t_c2")'],
};

let folder: string;
let loader: MigrationLoader;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "athanor-branches-"));
  for (const [id, [parents, more, up, down]] of Object.entries(revisions))
    writeFileSync(
      join(folder, `${id}.ts`),
      `export const revision = { id: "${id}", parents: ${JSON.stringify(parents)}, ${more} message: "", createdAt: "2026-11-20T10:00:00Z" };
export async function upgrade(op) { await op.${up}; }
export async function downgrade(op) { await op.${down}; }
`,
    );
  const modules = createLoader({ root: folder, cacheDir: join(folder, ".cache") });
  loader = {
    load: async (file) => (await modules.load(file)).exports,
    locate: (error) => modules.positionOf(error),
  };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dialect = postgresDialect;
const book = dialect.bookkeeping(defaultBookkeeping);

async function run(connection: Connection, direction: "upgrade" | "downgrade", target: string) {
  const how = direction === "upgrade" ? runUpgrade : runDowngrade;
  return how({ connection, dialect, files: await readRevisions(folder), loader, target, toolVersion: "0" });
}

async function script(direction: "upgrade" | "downgrade", target: string): Promise<string> {
  return renderOffline({ dialect, files: await readRevisions(folder), loader, direction, target });
}

/** Where a database is, and what it holds beside its journal, which a script does not keep. */
async function stateOf(connection: Connection) {
  return { rows: await book.heads(connection), catalog: serializeSchema(await readCatalog(connection)) };
}

/** What is run on one database, and the range by which a script does the same on another. */
const walk: readonly [direction: "upgrade" | "downgrade", target: string, range: string, rows: string[]][] = [
  ["upgrade", "d", "d", ["d"]],
  ["upgrade", "m", "d:m", ["m"]],
  ["upgrade", "heads", "m:heads", ["m", "n2"]],
  ["downgrade", "n1@base", "n2:n1@base", ["m"]],
  ["downgrade", "cart@a", "m:cart@a", ["b"]],
  ["upgrade", "cart", "b:cart", ["b", "c"]],
];

async function walked(online: Connection, offline: Connection, play: (sql: string) => Promise<void>): Promise<void> {
  for (const [direction, target, range, rows] of walk) {
    // What a branch shares with another that is applied cannot be known from one revision.
    const isShared = target === "n1@base";
    await run(online, direction, target);
    if (isShared) await run(offline, direction, target);
    else await play(await script(direction, range));
    const state = await stateOf(online);
    expect(state.rows, `${direction} ${target}`).toEqual(rows);
    expect(await stateOf(offline), `${direction} ${range} --sql`).toEqual(state);
  }
  // Where the rows are not what the script says it stops, and leaves nothing.
  await offline.execute(book.replaceSql(["c"], []));
  const before = await stateOf(offline);
  await expect(play(await script("upgrade", "c:d"))).rejects.toThrow("does not hold the row c");
  expect(await stateOf(offline)).toEqual(before);
}

describe("on PGlite", () => {
  test("scripts leave what runs leave", { timeout: 120_000 }, async () => {
    const [online, offline] = [await pglite.open(), await pglite.open()];
    try {
      await walked(online.connection, offline.connection, async (sql) => {
        try {
          await offline.connection.execute(sql);
        } catch (error) {
          await offline.connection.execute("ROLLBACK");
          throw error;
        }
      });
    } finally {
      await Promise.all([online.close(), offline.close()]);
    }
  });

  test("rows that another one implies go with the next upgrade", { timeout: 120_000 }, async () => {
    const judge = await pglite.open();
    const { connection } = judge;
    try {
      await run(connection, "upgrade", "b");
      await connection.execute(book.replaceSql([], ["a"]));
      const { steps, heads } = await run(connection, "upgrade", "cart");
      expect([steps.map(({ name }) => name), heads]).toEqual([["c.ts"], ["b", "c"]]);
      await connection.execute(book.replaceSql([], ["a"]));
      const again = await run(connection, "upgrade", "cart");
      expect([again.steps, again.heads]).toEqual([[], ["b", "c"]]);
      expect(again.reason).toContain("row a of the version table");
    } finally {
      await judge.close();
    }
  });

  test("a stamp that is refused under the lock leaves the rows", { timeout: 120_000 }, async () => {
    const judge = await pglite.open();
    const { connection } = judge;
    const files = await readRevisions(folder);
    try {
      const stamp = (...targets: string[]) => runStamp({ connection, dialect, files, targets });
      expect((await stamp("m")).heads).toEqual(["m"]);
      await expect(stamp("b")).rejects.toThrow(DiagnosticError);
      const verify = async () => Promise.reject(new Error("not there"));
      await expect(runStamp({ connection, dialect, files, targets: ["a"], verify })).rejects.toThrow("not there");
      expect(await book.heads(connection)).toEqual(["m"]);
      expect(await stamp("b", "d")).toEqual({ before: ["m"], heads: ["b", "d"] });
    } finally {
      await judge.close();
    }
  });
});

/** As a value, because it is no dependency that somebody could install with the others. */
const psql = "psql";
const hasPsql = spawnSync(psql, ["--version"]).status === 0;
const why = [
  ...((await serverAnswers()) ? [] : ["no PostgreSQL server answers"]),
  ...(hasPsql ? [] : ["psql is not installed"]),
];

test.skipIf(why.length > 0)(`scripts leave in psql what runs leave ${why.join(", ")}`, { timeout: 120_000 }, () =>
  withDatabase(serverUrl, (one) =>
    withDatabase(serverUrl, async (other) => {
      const { postgres } = await import("@athanor/postgres");
      const context = { bookkeeping: defaultBookkeeping, extensions: async () => [] };
      const online = await postgres({ url: one }).connect(folder, context);
      const offline = await postgres({ url: other }).connect(folder, context);
      try {
        await walked(online, offline, async (input) => {
          const { status, stderr } = spawnSync(psql, ["-X", "-q", "-v", "ON_ERROR_STOP=1", other], {
            input,
            encoding: "utf8",
          });
          if (status !== 0) throw new Error(stderr);
        });
      } finally {
        await Promise.all([online.close(), offline.close()]);
      }
    }),
  ),
);
