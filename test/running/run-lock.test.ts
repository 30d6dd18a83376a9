/* Runners that start at the same time, on the server itself and behind a pooler. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import type { Connection } from "@athanor/core";
import { describe, expect, test } from "vitest";

import { serverAnswers } from "../harness/backends.js";
import { written } from "./history.js";
import { failureOf, onServer, open } from "./stage.js";

const isThere = await serverAnswers();

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
