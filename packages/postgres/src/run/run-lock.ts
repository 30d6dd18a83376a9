import { createHash, randomUUID } from "node:crypto";

import type { BookkeepingOptions, Connection, LockHolder, LockOwner, RunLock } from "@athanor/core";

import { doBlock } from "../sql/do-block.js";
import { qualify, quoteName } from "../sql/identifiers.js";
import { quoteText } from "../sql/literals.js";

/** How long a lease holds, in seconds, where a second session renews it; and how often that is done. */
const lease = { seconds: 30, renewedEvery: 10_000 };

/** The same where there is no second session: long enough for what a revision may take. */
const longLease = { seconds: 900 };

/** By what the server notices, also in the middle of a statement, that nobody is there any more. */
const keepalives = [
  "SET tcp_keepalives_idle = 15; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3",
  // From PostgreSQL 14 on, and not on every system.
  "SET client_connection_check_interval = 2000",
];

/**
 * Takes the lock of the runner, or says who has it.
 *
 * Usually the server holds it for the session and lets go when that ends. Behind a pooler that gives each transaction
 * another session such a lock means nothing, so there a row holds it, for a time, and is renewed. Either kind
 * respects the other: the row is looked at after the session's lock was taken, and the session's lock after the row was.
 */
export async function tryLock(
  connection: Connection,
  options: BookkeepingOptions,
  owner: LockOwner,
): Promise<RunLock | LockHolder> {
  const names = new LockNames(options);
  return (await isPooled(connection)) ? tryLease(connection, names, owner) : trySession(connection, names, owner);
}

class LockNames {
  readonly #options: BookkeepingOptions;
  readonly table: string;
  /** A key of its own for each version table; the lock itself is per database. */
  readonly key: string;

  constructor(options: BookkeepingOptions) {
    this.#options = options;
    this.table = qualify(options.schema, options.lockTable);
    const versions = qualify(options.schema, options.versionTable);
    this.key = createHash("sha256").update(`athanor ${versions}`).digest().readBigInt64BE(0).toString();
  }

  /** The session that holds the advisory lock, as a row of `pg_locks`. */
  get held(): string {
    return `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND (classid::bigint << 32) | objid::bigint = ${this.key}::bigint`;
  }

  async create(connection: Connection): Promise<void> {
    const [row] = await connection.query<{ there: boolean }>("SELECT to_regclass($1) IS NOT NULL AS there", [
      this.table,
    ]);
    if (row!.there) return;
    for (const sql of lockTableSql(this.#options)) await connection.execute(sql).catch(unlessMadeMeanwhile);
  }

  /** Writes the row, unless somebody has a lease that has not expired. Returns one row where it was written. */
  note(token: string, { host, process }: LockOwner, expires: string): string {
    const values = `${quoteText(token)}, ${quoteText(host)}, ${process}, ${expires}`;
    return `INSERT INTO ${this.table} AS held (lock, token, host, process, expires) VALUES ('run', ${values})
      ON CONFLICT (lock) DO UPDATE SET token = excluded.token, host = excluded.host, process = excluded.process,
        database_user = excluded.database_user, since = clock_timestamp(), expires = excluded.expires
      WHERE held.expires IS NULL OR held.expires < clock_timestamp() RETURNING 1`;
  }

  forget(token: string): string {
    return `DELETE FROM ${this.table} WHERE token = ${quoteText(token)}`;
  }
}

/** Makes the table of the lock, and its schema. */
export function lockTableSql({ schema, lockTable }: BookkeepingOptions): string[] {
  const name = quoteName(schema);
  // IF NOT EXISTS asks for the right to make schemas also where there is nothing to make (seen with PostgreSQL 15).
  const make = `IF to_regnamespace(${quoteText(name)}) IS NULL THEN CREATE SCHEMA ${name}; END IF;`;
  return [
    ...(schema === "public" ? [] : [doBlock("missing", [make])]),
    `CREATE TABLE IF NOT EXISTS ${qualify(schema, lockTable)} (
  lock text PRIMARY KEY,
  token text NOT NULL,
  host text NOT NULL,
  process integer NOT NULL,
  database_user text NOT NULL DEFAULT session_user,
  since timestamptz NOT NULL DEFAULT clock_timestamp(),
  expires timestamptz
)`,
  ];
}

/** Two runners may find that there is no table, and both make it. */
function unlessMadeMeanwhile(error: unknown): void {
  const { code } = error as { code?: string };
  if (code !== "23505" && code !== "42P07" && code !== "42P06") throw error;
}

/**
 * Whether the sessions behind this connection change. A pooler tells a driver a number of its own making for the session,
 * whereas the server tells its own; and where the driver was told nothing, two transactions are compared.
 */
async function isPooled(connection: Connection): Promise<boolean> {
  const ask = async () => (await connection.query<{ pid: number }>("SELECT pg_backend_pid() AS pid"))[0]!.pid;
  const first = await ask();
  return first !== (connection.pid ?? first) || first !== (await ask());
}

async function trySession(connection: Connection, names: LockNames, owner: LockOwner): Promise<RunLock | LockHolder> {
  const [row] = await connection.query<{ locked: boolean }>(`SELECT pg_try_advisory_lock(${names.key}) AS locked`);
  if (!row!.locked) return holder(connection, names);
  const token = randomUUID();
  const unlock = async () => {
    await connection.query(`SELECT pg_advisory_unlock(${names.key})`);
  };
  try {
    await names.create(connection);
    const written = await connection.query(names.note(token, owner, "NULL"));
    if (written.length === 0) {
      await unlock();
      return await holder(connection, names);
    }
    // Where the server does not know one of them, it is none the worse.
    for (const sql of keepalives) await connection.execute(sql).catch(() => {});
  } catch (error) {
    await unlock().catch(() => {});
    throw error;
  }
  return {
    kind: "session",
    guardSql: [],
    async release() {
      try {
        await connection.execute(names.forget(token));
        await unlock();
        // An application that lent its client gets it back as it was.
        for (const sql of keepalives)
          await connection.execute(sql.replaceAll(/SET (\w+) = \d+/g, "RESET $1")).catch(() => {});
      } catch {
        // The session is gone, and its lock with it.
      }
    },
  };
}

async function tryLease(connection: Connection, names: LockNames, owner: LockOwner): Promise<RunLock | LockHolder> {
  await names.create(connection);
  const token = randomUUID();
  const isHeld = async () => (await connection.query(names.held)).length > 0;
  const until = (seconds: number) => `clock_timestamp() + interval '${seconds} seconds'`;
  const renewer = await secondSession(owner);
  const { seconds } = renewer ? lease : longLease;
  const written = (await isHeld()) ? [] : await connection.query(names.note(token, owner, until(seconds)));
  if (written.length > 0 && (await isHeld())) {
    await connection.execute(names.forget(token));
    written.pop();
  }
  if (written.length === 0) {
    await renewer?.close();
    return holder(connection, names);
  }
  const renew = `UPDATE ${names.table} SET expires = ${until(seconds)} WHERE token = ${quoteText(token)}`;
  // A renewal that fails shows when the next transaction is to be committed.
  const timer = renewer && setInterval(() => void renewer.execute(renew).catch(() => {}), lease.renewedEvery);
  timer?.unref();
  return {
    kind: "lease",
    guardSql: [
      "SET LOCAL standard_conforming_strings = on",
      // Locks the row, so that nobody takes it over before this transaction is committed; and renews it.
      `DO $guard$ BEGIN
  ${renew};
  IF NOT FOUND THEN RAISE EXCEPTION 'the lock of this run has expired, and another runner has it' USING ERRCODE = 'AT001'; END IF;
END $guard$`,
    ],
    async release() {
      clearInterval(timer);
      await renewer?.close().catch(() => {});
      await connection.execute(names.forget(token)).catch(() => {});
    },
  };
}

/** A second session. An application's pool may have none left, and is not waited for. */
async function secondSession({ observe }: LockOwner): Promise<Connection | undefined> {
  if (!observe) return undefined;
  let isLate = false;
  const opening = observe().then(
    (session) => (isLate ? void session.close() : session),
    () => undefined,
  );
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => {
      isLate = true;
      resolve(undefined);
    }, 2000).unref();
  });
  return (await Promise.race([opening, late])) ?? undefined;
}

/** Who has the lock. */
async function holder(connection: Connection, names: LockNames): Promise<LockHolder> {
  const [there] = await connection.query<{ there: boolean }>("SELECT to_regclass($1) IS NOT NULL AS there", [
    names.table,
  ]);
  const note = there!.there
    ? `SELECT host, process, database_user, since, expires FROM ${names.table}`
    : "SELECT NULL AS host, 0 AS process, NULL AS database_user, now() AS since, now() AS expires WHERE false";
  // The note is of the session that holds the lock where that had begun when it was written, and otherwise of one that died.
  const [row] = await connection.query<LockHolder>(
    `WITH note AS (${note}), session AS (SELECT * FROM pg_stat_activity WHERE pid IN (${names.held}))
     SELECT session.pid, coalesce(session.usename, note.database_user) AS user,
       coalesce(session.application_name, '') AS application,
       coalesce(format('%s, process %s', note.host, note.process), host(session.client_addr)) AS client,
       to_char(coalesce(note.since, session.backend_start) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS since,
       NULL AS query
     FROM (SELECT) AS one LEFT JOIN session ON true LEFT JOIN note ON CASE WHEN session.pid IS NULL
       THEN note.expires >= clock_timestamp() ELSE note.expires IS NULL AND note.since >= session.backend_start END
     WHERE session.pid IS NOT NULL OR note.since IS NOT NULL LIMIT 1`,
  );
  return row ?? { pid: null, user: "unknown", application: "", client: null, since: "a moment ago", query: null };
}
