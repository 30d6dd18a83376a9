/* What a runner does when the server or other sessions are in its way. */
import type { RunRequest } from "@athanor/core";
import { sql, type Operations } from "@athanor/postgres";
import { describe, expect, test } from "vitest";

import { serverAnswers } from "../harness/backends.js";
import { written } from "./history.js";
import { failureOf, onServer } from "./stage.js";

const isThere = await serverAnswers();

const tasks: Parameters<typeof written>[0] = { tasks: (op) => op.execute("create table tasks (id int)") };

describe.skipIf(!isThere)("statements that wait for a lock (need a server)", () => {
  test("their transaction is tried again, and who is in the way is said", () =>
    onServer(async ({ upgrade, other }) => {
      await upgrade(written(tasks));
      await other.query("BEGIN; LOCK TABLE tasks");
      const waits: string[] = [];
      const steps: unknown[] = [];
      const history = written({
        ...tasks,
        more: async (op) => {
          await op.execute("create table log (n int)");
          await op.execute("insert into log values (1)");
          await op.setTimeouts({ lockWait: 800 });
          await op.execute("alter table tasks add column title text");
        },
      });
      await upgrade(history, {
        onLockWait: ({ statement, holders, retries }) => {
          waits.push(`${statement?.sql} ${holders[0]?.query} ${retries}`);
          if (retries === 1) void other.query("COMMIT");
        },
        onStep: ({ revision, step, outcome, retries }) => void steps.push([revision, step, outcome, retries]),
      });
      expect(waits).toContain("alter table tasks add column title text BEGIN; LOCK TABLE tasks 0");
      expect(waits).toContain("alter table tasks add column title text BEGIN; LOCK TABLE tasks 1");
      expect(steps.slice(0, 2)).toEqual([
        ["more", 1, "done", 0],
        ["more", 2, "done", 0],
      ]);
      expect(steps[2]).toMatchObject(["more", 3, "done", expect.any(Number)]);
      // What came before it in the transaction has been done once.
      expect((await other.query("SELECT n FROM log")).rows).toEqual([{ n: 1 }]);
    }));

  test("not when the migration has read rows, nor more often than said", () =>
    onServer(async ({ upgrade, other, connection }) => {
      await upgrade(written(tasks));
      await other.query("BEGIN; LOCK TABLE tasks");
      const alter = "alter table tasks add column title text";
      const reading = written({
        ...tasks,
        more: async (op) => {
          await op.query(sql`select 1`);
          await op.execute(alter);
        },
      });
      const read = await failureOf(upgrade(reading, { timeouts: { lockWait: 800 } }));
      expect(read.codes).toEqual(["ATH2301"]);
      expect(read.text).toContain("the migration has read rows in this transaction");
      expect(read.text).toMatch(/in its way: process \d+ of postgres.*: BEGIN; LOCK TABLE tasks/);
      const twice = await failureOf(
        upgrade(written({ ...tasks, more: (op) => op.execute(alter) }), { timeouts: { lockWait: 50 }, lockRetries: 1 }),
      );
      expect(twice.text).toContain("its transaction was tried 2 times");
      await other.query("ROLLBACK");
      const entries = await connection.query("SELECT revision, outcome FROM athanor_journal ORDER BY entry");
      expect(entries).toEqual([
        { revision: "tasks", outcome: "done" },
        { revision: "more", outcome: "failed" },
        { revision: "more", outcome: "failed" },
      ]);
    }));

  test("a statement may run for so long", () =>
    onServer(async ({ upgrade }) => {
      const slow = written({ slow: (op) => op.execute("select pg_sleep(10)") });
      const { text } = await failureOf(upgrade(slow, { timeouts: { statement: 50 } }));
      expect(text).toContain("57014");
    }));
});

describe.skipIf(!isThere)("one transaction for all (needs a server)", () => {
  test("nothing is applied where the third fails", () =>
    onServer(async ({ upgrade, connection }) => {
      const history = written({
        one: (op) => op.execute("create table one ()"),
        two: (op) => op.execute("create table two ()"),
        three: (op) => op.execute("select 1 / 0"),
      });
      const { codes, text } = await failureOf(upgrade(history, { singleTransaction: true }));
      expect(codes).toEqual(["ATH2301"]);
      expect(text).toContain("everything has been rolled back");
      expect(
        await connection.query("SELECT to_regclass('one') AS one, (SELECT count(*)::int FROM athanor_version) AS rows"),
      ).toEqual([{ one: null, rows: 0 }]);
      expect(await connection.query("SELECT revision, outcome FROM athanor_journal")).toEqual([
        { revision: "three", outcome: "failed" },
      ]);
      // Without it the first two stay.
      await failureOf(upgrade(history));
      expect(await connection.query("SELECT revision FROM athanor_version")).toEqual([{ revision: "two" }]);
    }));

  test.each([true, false])("a revision speaks of its own time only (one transaction: %s)", (singleTransaction) =>
    onServer(async ({ upgrade }) => {
      const seen: unknown[] = [];
      const look = async (op: Operations) =>
        void seen.push(
          ...(await op.query("select current_setting('statement_timeout') as t, current_setting('lock_timeout') as l")),
        );
      const history = written({
        one: async (op) => {
          await op.setTimeouts({ statement: 5000 });
          await look(op);
          await op.setTimeouts({ statement: 0, lockWait: 3000 });
          await look(op);
        },
        two: look,
      });
      await upgrade(history, { singleTransaction, timeouts: { lockWait: 7000 } });
      expect(seen).toEqual([
        { t: "5s", l: "7s" },
        { t: "0", l: "3s" },
        { t: "0", l: "7s" },
      ]);
    }),
  );

  test.each([
    ["create index concurrently i on tasks (id)", "cannot run inside a transaction"],
    ["alter type mood add value 'ok'; alter table tasks add column mood mood default 'ok'", "needs a commit before it"],
  ])("%s is refused", (statement, why) =>
    onServer(async ({ upgrade, connection }) => {
      const history = written({
        ...tasks,
        more: async (op) => {
          await op.execute("create type mood as enum ('sad')");
          await op.execute(statement);
        },
      });
      const { codes, text } = await failureOf(upgrade(history, { singleTransaction: true }));
      expect(codes).toEqual(["ATH4212"]);
      expect(text).toContain(why);
      expect(await connection.query("SELECT to_regclass('tasks') AS tasks")).toEqual([{ tasks: null }]);
      expect((await upgrade(history)).steps).toHaveLength(2);
    }),
  );
});

describe.skipIf(!isThere)("indexes that are built concurrently (need a server)", () => {
  const twice = written({
    ...tasks,
    rows: (op) => op.execute("insert into tasks values (1), (1)"),
    index: (op) => op.createIndex("tasks_id", "tasks", ["id"], { unique: true, concurrently: true }),
  });

  test("one that the server gives up leaves nothing, and is built by the next run", () =>
    onServer(async ({ upgrade, connection, other }) => {
      const { text } = await failureOf(upgrade(twice));
      expect(text).toContain("23505");
      expect(await connection.query("SELECT to_regclass('tasks_id') AS there")).toEqual([{ there: null }]);
      await other.query("TRUNCATE tasks");
      await upgrade(twice);
      expect(await connection.query("SELECT indisvalid FROM pg_index WHERE indexrelid = 'tasks_id'::regclass")).toEqual(
        [{ indisvalid: true }],
      );
    }));

  test("one that another made is not taken for ours", () =>
    onServer(async ({ upgrade, connection, other }) => {
      await upgrade(twice, { target: "tasks" });
      await other.query("CREATE INDEX tasks_id ON tasks (id)");
      for (const _again of [1, 2]) expect((await failureOf(upgrade(twice))).text).toContain("42P07");
      expect(await connection.query("SELECT revision FROM athanor_version")).toEqual([{ revision: "rows" }]);
    }));

  test("a partition that is half detached is detached by the next run", () =>
    onServer(async ({ upgrade, connection, other }) => {
      const history = written({
        parts: async (op) => {
          await op.execute("create table parts (n int) partition by range (n)");
          await op.execute("create table few partition of parts for values from (0) to (9)");
        },
        less: async (op) => {
          await op.setTimeouts({ statement: 300 });
          await op.execute("alter table parts detach partition few concurrently");
        },
      });
      await upgrade(history, { target: "parts" });
      // Who reads it must be done before the second half.
      await other.query("BEGIN; SELECT FROM parts");
      expect((await failureOf(upgrade(history))).text).toContain("57014");
      const detaching = "SELECT inhdetachpending AS half FROM pg_inherits WHERE inhparent = 'parts'::regclass";
      expect(await connection.query(detaching)).toEqual([{ half: true }]);
      await other.query("COMMIT");
      await upgrade(history);
      expect(await connection.query(detaching)).toEqual([]);
      expect(await connection.query("SELECT revision FROM athanor_version")).toEqual([{ revision: "less" }]);
    }));

  test("one that waits is seen to wait, and one without a name is refused", () =>
    onServer(async ({ upgrade, other }) => {
      await upgrade(written(tasks));
      await other.query("BEGIN; INSERT INTO tasks VALUES (1)");
      const seen: string[] = [];
      const history = written({
        ...tasks,
        index: (op) => op.createIndex("tasks_id", "tasks", ["id"], { concurrently: true }),
        unnamed: (op) => op.execute("create index concurrently on tasks (id)"),
      });
      const run = upgrade(history, {
        onProgress: (_statement, { phase }) => {
          seen.push(phase);
          void other.query("COMMIT");
        },
      });
      expect((await failureOf(run)).codes).toEqual(["ATH4214"]);
      expect(seen[0]).toMatch(/^waiting for writers/);
    }));
});

test.skipIf(!isThere)("a thousand tables fit into a server with its own settings (needs a server)", () =>
  onServer(async ({ upgrade, connection }) => {
    const names = Array.from({ length: 1000 }, (_, at) => `t${at}`);
    const columns = { id: { type: "integer", notNull: true, identity: "always" }, body: { type: "text" } } as const;
    const history = written({
      many: async (op) => {
        for (const name of names) await op.createTable(name, { columns, primaryKey: ["id"] });
      },
    });
    await connection.execute("SET synchronous_commit = off");
    const splits: number[] = [];
    const onSplit: RunRequest["onSplit"] = (_revision, step) => void splits.push(step);
    await upgrade(history, { onSplit });
    expect(splits.length).toBeGreaterThan(0);
    expect(await connection.query("SELECT count(*)::int AS made FROM pg_class WHERE relname ~ '^t\\d+$'")).toEqual([
      { made: 1000 },
    ]);
  }),
);
