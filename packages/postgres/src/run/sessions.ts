import type { Connection, LockHolder, Observation, Sessions, StepProgress, Timeouts } from "@athanor/core";

import { stepState } from "./step-state.js";

/** The settings, by what core calls them. */
const settings = { lockWait: "lock_timeout", statement: "statement_timeout" } as const;

const entries = (timeouts: Timeouts) =>
  (Object.keys(settings) as (keyof Timeouts)[]).flatMap((name) =>
    timeouts[name] === undefined ? [] : [[settings[name], timeouts[name]] as const],
  );

/** What PostgreSQL knows of sessions in which migrations run. */
export const sessions: Sessions = {
  timeoutSql: (timeouts, until) =>
    entries(timeouts).map(([name, value]) => `SET ${until === "transaction" ? "LOCAL " : ""}${name} = ${value}`),
  resetTimeoutsSql: (timeouts) => entries(timeouts).map(([name]) => `RESET ${name}`),
  // A lock that was not to be had in time, and a deadlock that the server ended at our cost.
  isLockFailure: (error) => ["55P03", "40P01"].includes((error as { code?: string } | null)?.code ?? ""),
  isFull,
  stepState,
  observe,
};

/**
 * Whether the transaction holds half of the locks that all sessions share. Each relation that it makes or drops is one,
 * about ten for a table; with PostgreSQL's own settings there are 6400, which ends at some five hundred tables.
 */
async function isFull(connection: Connection): Promise<boolean> {
  const [row] = await connection.query<{ full: boolean }>(
    `SELECT count(*) > current_setting('max_locks_per_transaction')::int
       * (current_setting('max_connections')::int + current_setting('max_prepared_transactions')::int) / 2 AS full
     FROM pg_locks WHERE pid = pg_backend_pid()`,
  );
  return row!.full;
}

async function observe(connection: Connection, pid: number): Promise<Observation> {
  const blockers = await connection.query<LockHolder>(
    `SELECT pid, coalesce(usename, '') AS user, application_name AS application, host(client_addr) AS client,
       to_char(coalesce(xact_start, backend_start) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS since, query
     FROM pg_stat_activity WHERE pid = ANY (pg_blocking_pids($1::int)) ORDER BY xact_start`,
    [pid],
  );
  const [progress] = await connection.query<StepProgress>(
    `SELECT phase, CASE WHEN blocks_total > 0 THEN blocks_done ELSE tuples_done END::float8 AS done,
       CASE WHEN blocks_total > 0 THEN blocks_total ELSE tuples_total END::float8 AS total
     FROM pg_stat_progress_create_index WHERE pid = $1`,
    [pid],
  );
  return { blockers, progress: progress ?? null };
}
