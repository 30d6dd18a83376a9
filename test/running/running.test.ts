/* What a runner does when the server, other sessions or a pooler are in its way. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { DiagnosticError, runUpgrade, type Connection, type RunRequest, type RunResult } from "@athanor/core";
import { pgConnection, postgresDialect, sql } from "@athanor/postgres";
import pg from "pg";
import { describe, expect, test } from "vitest";

import { serverAnswers, serverUrl } from "../harness/backends.js";
import { withDatabase } from "../harness/databases.js";
import { written, type Written } from "./history.js";

const isThere = await serverAnswers();

interface Stage {
  readonly url: string;
  readonly connection: Connection;
  /** A session beside the runner's. */
  readonly other: pg.Client;
  upgrade(history: Written, options?: Partial<RunRequest>): Promise<RunResult>;
}

async function client(url: string): Promise<pg.Client> {
  const opened = new pg.Client(url);
  opened.on("error", () => {});
  await opened.connect();
  return opened;
}

const open = async (url: string): Promise<Connection> => {
  const opened = await client(url);
  return pgConnection(opened, () => opened.end());
};

async function onServer(use: (stage: Stage) => Promise<void>): Promise<void> {
  await withDatabase(serverUrl, async (url) => {
    const [connection, other] = [await open(url), await client(url)];
    const request = (history: Written, options: Partial<RunRequest>): RunRequest => ({
      connection,
      dialect: postgresDialect,
      target: "head",
      toolVersion: "1",
      observe: () => open(url),
      ...history,
      ...options,
    });
    try {
      await use({
        url,
        connection,
        other,
        upgrade: (history, options = {}) => runUpgrade(request(history, options)),
      });
    } finally {
      await connection.close();
      await other.end();
    }
  });
}

/** The codes and details of what a run fails with. */
async function failureOf(run: Promise<unknown>): Promise<{ codes: string[]; text: string }> {
  const error = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(DiagnosticError);
  const { diagnostics } = error as DiagnosticError;
  return {
    codes: diagnostics.map(({ code }) => code),
    text: diagnostics.flatMap(({ message, detail = [], hint }) => [message, ...detail, hint]).join("\n"),
  };
}

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

describe.skipIf(!isThere)("the lock (needs a server)", () => {
  test("ten runners that start at once apply each revision once", () =>
    onServer(async ({ url, connection }) => {
      await connection.execute("CREATE TABLE runs (what text)");
      const given = JSON.stringify({
        url,
        folder: join(import.meta.dirname, "history"),
        direction: "upgrade",
        target: "head",
      });
      const runner = join(import.meta.dirname, "runner.mjs");
      const ended = await Promise.all(
        Array.from({ length: 10 }, () => promisify(execFile)(process.execPath, [runner, given])),
      );
      const steps = ended.flatMap(({ stdout }) => (JSON.parse(stdout) as { steps: string[] }).steps);
      expect(steps).toEqual(["aaa1", "bbb2"]);
      expect(
        await connection.query("SELECT what, count(*)::int AS times FROM runs GROUP BY what ORDER BY what"),
      ).toEqual([
        { what: "after the value", times: 1 },
        { what: "between the statements of a script", times: 1 },
      ]);
      expect(await connection.query("SELECT revision, outcome FROM athanor_journal ORDER BY entry")).toEqual([
        { revision: "aaa1", outcome: "done" },
        { revision: "bbb2", outcome: "done" },
      ]);
      expect(await connection.query("SELECT * FROM athanor_lock")).toEqual([]);
    }));

  test("who waits in vain is told who holds it, and nobody waits where nothing is pending", () =>
    onServer(async ({ url, upgrade }) => {
      const second = await open(url);
      let inside = () => {};
      const isInside = new Promise<void>((resolve) => (inside = resolve));
      let leave = () => {};
      const mayLeave = new Promise<void>((resolve) => (leave = resolve));
      const history = written({
        slow: async () => {
          inside();
          await mayLeave;
        },
      });
      const first = upgrade(history);
      await isInside;
      const waits: number[] = [];
      const failed = await failureOf(
        upgrade(history, {
          connection: second,
          lockTimeout: 100,
          onLockWait: ({ statement, holders }) => void waits.push(statement === null ? holders.length : -1),
        }),
      );
      expect(failed.codes).toEqual(["ATH4208"]);
      expect(failed.text).toMatch(
        new RegExp(`held by process \\d+ of postgres at .*, process ${process.pid}, since 20`),
      );
      expect(waits).toEqual([1]);
      expect((await upgrade(written({}), { connection: second, lockTimeout: 0 })).reason).toBeDefined();
      leave();
      expect((await first).steps).toHaveLength(1);
      expect((await upgrade(history, { connection: second, lockTimeout: 0 })).steps).toHaveLength(0);
      await second.close();
    }));
});

/** A connection as a pooler gives it that hands out another session for each transaction. */
async function pooled(url: string): Promise<Connection> {
  const sessions = [await open(url), await open(url), await open(url)];
  let turn = 0;
  let isOpen = false;
  const through = async <R>(text: string, call: (session: Connection) => Promise<R>): Promise<R> => {
    if (!isOpen) turn += 1;
    const session = sessions[turn % sessions.length]!;
    if (/^begin\b/i.test(text)) isOpen = true;
    if (/^(commit|rollback)\b/i.test(text)) isOpen = false;
    return call(session);
  };
  return {
    ...sessions[0]!,
    // A number of the pooler's own making.
    pid: 4711,
    query: (text, parameters) => through(text, (session) => session.query(text, parameters)),
    execute: (text) => through(text, (session) => session.execute(text)),
    close: async () => void (await Promise.all(sessions.map((one) => one.close()))),
  };
}

describe.skipIf(!isThere)("behind a pooler (needs a server)", () => {
  const counting = written({
    one: (op) => op.execute("insert into runs values ('one')"),
    two: (op) => op.createIndex("runs_what", "runs", ["what"], { concurrently: true }),
    three: (op) => op.execute("insert into runs values ('three')"),
  });

  test("a row is the lock: runs through it and beside it exclude each other", () =>
    onServer(async ({ url, connection, upgrade }) => {
      await connection.execute("CREATE TABLE runs (what text)");
      const others = await Promise.all([pooled(url), pooled(url), open(url), open(url)]);
      const results = await Promise.all([connection, ...others].map((one) => upgrade(counting, { connection: one })));
      expect(results.flatMap(({ steps }) => steps).map(({ revision }) => revision.id)).toEqual(["one", "two", "three"]);
      expect(await connection.query("SELECT what FROM runs ORDER BY what")).toEqual([
        { what: "one" },
        { what: "three" },
      ]);
      expect(await connection.query("SELECT * FROM athanor_lock")).toEqual([]);
      expect(
        await connection.query(
          "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())",
        ),
      ).toEqual([]);
      for (const one of others) await one.close();
    }));

  test("one that died is waited for until its lease ends, and one that lost its lease commits nothing", () =>
    onServer(async ({ url, connection, other, upgrade }) => {
      await connection.execute("CREATE TABLE runs (what text)");
      const through = await pooled(url);
      const history = written({
        one: async (op) => {
          await op.execute("insert into runs values ('one')");
          // The runner stood still for so long that its lease ended, and another has taken over.
          await other.query(
            "UPDATE athanor_lock SET token = 'another', expires = clock_timestamp() + interval '1 second'",
          );
        },
      });
      const lost = await failureOf(upgrade(history, { connection: through }));
      expect(lost.text).toContain("another runner has it");
      expect(await connection.query("SELECT * FROM runs")).toEqual([]);
      const early = await failureOf(upgrade(counting, { connection: through, lockTimeout: 0 }));
      expect(early.codes).toEqual(["ATH4208"]);
      expect((await upgrade(counting, { connection: through })).steps).toHaveLength(3);
      await through.close();
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
