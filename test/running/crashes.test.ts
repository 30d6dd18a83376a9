/*
 * A runner that is killed, and one whose connection breaks, at every statement that it sends: the next run brings the
 * database to where an uninterrupted one brings it.
 */
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";

import { readRevisions, runDowngrade, runUpgrade, type Connection, type RunRequest } from "@athanor/core";
import { pgConnection, postgresDialect } from "@athanor/postgres";
import pg from "pg";
import { describe, expect, test } from "vitest";

import { allRows, serverAnswers, serverUrl } from "../harness/backends.js";
import { withDatabase } from "../harness/databases.js";

const folder = join(import.meta.dirname, "history");
const require = createRequire(import.meta.url);
const isThere = await serverAnswers();

/** Ways of stopping at a call. `before`: it never reaches the server. `after`: it did, and the answer is lost. */
type Stop = { readonly at: number; readonly when: "before" | "after" };

class Stopped extends Error {}

async function openSession(url: string) {
  const client = new pg.Client(url);
  client.on("error", () => {});
  await client.connect();
  return { client, connection: await pgConnection(client) };
}

async function run(
  connection: Connection,
  direction: "upgrade" | "downgrade",
  target = direction === "upgrade" ? "head" : "base",
  onLockWait: RunRequest["onLockWait"] = () => {},
): Promise<void> {
  const request: RunRequest = {
    connection,
    dialect: postgresDialect,
    files: await readRevisions(folder),
    loader: { load: (file) => Promise.resolve(require(file) as Record<string, unknown>), locate: () => undefined },
    target,
    onLockWait,
    toolVersion: "1",
  };
  await (direction === "upgrade" ? runUpgrade : runDowngrade)(request);
}

/** A session that an administrator ends at one of its calls. Says which calls there were. */
function breaking(connection: Connection, client: pg.Client, admin: pg.Client, stop: Stop | null) {
  const sent: string[] = [];
  const { pid } = connection;
  const end = async (): Promise<never> => {
    const gone = new Promise((resolve) => client.once("end", resolve));
    await admin.query("SELECT pg_terminate_backend($1)", [pid]);
    await gone;
    throw new Stopped("Connection terminated unexpectedly");
  };
  const call =
    <A extends readonly unknown[], R>(send: (sql: string, ...rest: A) => Promise<R>) =>
    async (sql: string, ...rest: A): Promise<R> => {
      const at = sent.push(sql) - 1;
      if (stop?.at === at && stop.when === "before") return end();
      const result = await send(sql, ...rest);
      if (stop?.at === at && stop.when === "after") return end();
      return result;
    };
  return {
    sent,
    connection: {
      ...connection,
      query: call(connection.query) as Connection["query"],
      execute: call(connection.execute),
    },
  };
}

/** All that a run leaves: catalog, rows, where the history is, and what must not be left. */
async function stateOf(connection: Connection) {
  // All that the history makes, in one query: to read the whole catalog each time would take longer than the runs.
  const objects = await connection.query(
    `SELECT c.relkind, c.oid::regclass::text AS name, pg_get_indexdef(c.oid) AS index, c.relispartition,
       (SELECT string_agg(format('%s %s', attname, format_type(atttypid, atttypmod)), ', ' ORDER BY attname)
        FROM pg_attribute a WHERE a.attrelid = c.oid AND attnum > 0 AND NOT attisdropped) AS columns,
       (SELECT string_agg(format('%s %s', conname, pg_get_constraintdef(k.oid)), ', ' ORDER BY conname)
        FROM pg_constraint k WHERE k.conrelid = c.oid) AS constraints
     FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace
     UNION ALL SELECT 'e', t.typname, NULL, false, string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder), NULL
     FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid GROUP BY t.oid
     ORDER BY 1, 2`,
  );
  const rows = await allRows(connection);
  const journal = rows["public.athanor_journal"]!.map((one) => JSON.parse(one) as Record<string, unknown>);
  const [left] = await connection.query(
    `SELECT (SELECT count(*)::int FROM pg_index WHERE NOT indisvalid OR NOT indisready) AS invalid,
       (SELECT count(*)::int FROM pg_locks l WHERE locktype = 'advisory' AND l.pid <> pg_backend_pid()
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS locks,
       (SELECT count(*)::int FROM pg_inherits i WHERE to_jsonb(i) ->> 'inhdetachpending' = 'true') AS detaching`,
  );
  return {
    objects,
    // What a session that died wrote beside its lock says nothing without that lock.
    rows: { ...rows, "public.athanor_journal": [], "public.athanor_lock": [] },
    done: journal
      .filter(({ outcome }) => outcome === "done")
      .map(({ revision, direction, step }) => [revision, direction, step]),
    open: journal.filter(({ outcome, finished }) => outcome === "started" || finished === null),
    left,
  };
}

/** A database in which `runs` notes what was run, and two sessions with it. */
async function inDatabase(
  use: (url: string, admin: pg.Client, fresh: () => Promise<void>) => Promise<void>,
): Promise<void> {
  await withDatabase(serverUrl, async (url) => {
    const admin = new pg.Client(url);
    await admin.connect();
    await admin.query("CREATE TABLE runs (what text)");
    // Nobody cuts the power, and every commit would wait for the disk.
    await admin.query(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET synchronous_commit = off`);
    const fresh = async () => {
      await admin.query("TRUNCATE runs; DROP TABLE IF EXISTS athanor_journal, athanor_version, athanor_lock");
    };
    try {
      await use(url, admin, fresh);
    } finally {
      await admin.end();
    }
  });
}

const directions = ["upgrade", "downgrade"] as const;

/** What each direction sends and leaves when nothing happens. */
async function uninterrupted(url: string, admin: pg.Client) {
  const { client, connection } = await openSession(url);
  const runs = [];
  for (const direction of directions) {
    const { sent, connection: counted } = breaking(connection, client, admin, null);
    await run(counted, direction);
    runs.push({ direction, sent, state: await stateOf(connection) });
  }
  await client.end();
  return runs;
}

/** Reads change nothing: to be stopped before one is to be stopped after what was sent before it. */
const isRead = (sql: string) => /^\s*(SELECT|WITH note)\b/i.test(sql);

/** Stops both directions at each of the calls, one after the other in one database, and compares what is left in the end. */
async function stopEverywhere(
  stopsOf: (sent: readonly string[]) => Stop[],
  stopped: (url: string, admin: pg.Client, direction: "upgrade" | "downgrade", stop: Stop) => Promise<void>,
): Promise<number> {
  let points = 0;
  await inDatabase(async (url, admin, fresh) => {
    const expected = await uninterrupted(url, admin);
    const stops = expected.map(({ sent }) => stopsOf(sent));
    points = stops.flat().length;
    for (let at = 0; at < Math.max(...stops.map((one) => one.length)); at += 1) {
      await fresh();
      for (const [index, { direction, sent, state }] of expected.entries()) {
        const stop = stops[index]![at];
        if (stop) await stopped(url, admin, direction, stop);
        const { client, connection } = await openSession(url);
        await run(connection, direction);
        const place = stop ? `${direction} stopped ${stop.when} ${stop.at}: ${sent[stop.at]}` : direction;
        expect(await stateOf(connection), place).toEqual(state);
        await client.end();
      }
    }
  });
  return points;
}

describe.skipIf(!isThere).concurrent("a runner that is stopped (needs a server)", { timeout: 300_000 }, () => {
  test("its connection is ended before and after every statement", async () => {
    const points = await stopEverywhere(
      (sent) =>
        sent.flatMap((sql, at) => (isRead(sql) ? [] : (["before", "after"] as const).map((when) => ({ at, when })))),
      async (url, admin, direction, stop) => {
        const { client, connection } = await openSession(url);
        const broken = breaking(connection, client, admin, stop).connection;
        // Where it happens while the lock is given back, the run is over and has nothing to report.
        await run(broken, direction).catch(() => {});
        await expect(client.query("SELECT")).rejects.toThrow(/connection error|Connection terminated/i);
      },
    );
    process.stdout.write(`connections ended at ${points} points\n`);
  });

  test("its process is killed before and after every statement", async () => {
    const points = await stopEverywhere(
      // Killed before a call is killed after the one before it.
      (sent) => sent.flatMap((_, at) => (at === 0 || !isRead(sent[at - 1]!) ? [{ at, when: "before" as const }] : [])),
      (url, _admin, direction, { at }) => killed(url, direction, at),
    );
    process.stdout.write(`processes killed at ${points} points\n`);
  });
});

test.skipIf(!isThere)("a process that is killed while the server builds an index for it (needs a server)", () =>
  inDatabase(async (url, admin) => {
    const other = await openSession(url);
    const { connection, client } = await openSession(url);
    await run(connection, "upgrade", "aaa1");
    // Somebody writes, so that the build waits until that is over.
    await other.connection.execute("BEGIN; INSERT INTO notes (body) VALUES ('three')");
    const given = JSON.stringify({ url, folder, direction: "upgrade", target: "head" });
    const child = execFile(process.execPath, [join(import.meta.dirname, "runner.mjs"), given]);
    const isBuilding = async () =>
      (await admin.query("SELECT FROM pg_index WHERE indexrelid = to_regclass('notes_body') AND NOT indisvalid")).rows
        .length > 0;
    while (!(await isBuilding())) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill("SIGKILL");
    // The server finds out by itself that nobody is there, drops what it was at, and lets go of the lock.
    const waits: string[] = [];
    const resumed = run(connection, "upgrade", "head", ({ holders }) => void waits.push(String(holders[0]?.client)));
    while (waits.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(waits[0]).toContain(`process ${child.pid}`);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await other.connection.execute("COMMIT");
    await resumed;
    const { left, open } = await stateOf(connection);
    expect(left).toEqual({ invalid: 0, locks: 0, detaching: 0 });
    expect(open).toEqual([]);
    expect((await admin.query("TABLE athanor_version")).rows).toEqual([{ revision: "bbb2" }]);
    await other.client.end();
    await client.end();
  }),
);

/** Runs in a process of its own, which kills itself before a call. */
function killed(url: string, direction: "upgrade" | "downgrade", killAt: number): Promise<void> {
  const target = direction === "upgrade" ? "head" : "base";
  const given = JSON.stringify({ url, folder, direction, target, killAt });
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [join(import.meta.dirname, "runner.mjs"), given], (error, stdout, stderr) => {
      if (error?.signal === "SIGKILL") resolve();
      else reject(new Error(`it was not killed at ${killAt}: ${stdout}${stderr}`));
    });
  });
}
