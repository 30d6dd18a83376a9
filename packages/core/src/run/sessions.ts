import type { Connection } from "./connection.js";

/** How long statements may take. In milliseconds; what is left out is as the server has it. */
export interface Timeouts {
  /** How long a statement waits for a lock before its transaction is given up and tried again. */
  readonly lockWait?: number;
  /** How long a statement may run in all. */
  readonly statement?: number;
}

/** A session that holds what another one waits for. */
export interface LockHolder {
  /** The server's number of the session: what `pg_terminate_backend` takes. Null where a pooler stands between. */
  readonly pid: number | null;
  readonly user: string;
  /** As the session calls itself; may be empty. */
  readonly application: string;
  /** From where it comes: an address, or the host and process of a runner. */
  readonly client: string | null;
  /** Since when: ISO 8601. */
  readonly since: string;
  /** What it runs, or ran last; null for a runner that holds the lock on the history. */
  readonly query: string | null;
}

/** How far a long statement has come. */
export interface StepProgress {
  /** What it does at the moment, in the server's words. */
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

/** What a second session sees of a statement that runs. */
export interface Observation {
  readonly blockers: readonly LockHolder[];
  readonly progress: StepProgress | null;
}

/**
 * What has become of a statement that runs outside of transactions, as the catalog shows it. `half`: something is left
 * that is neither; after `tidy` (statements that run outside of transactions too) it is `after`. `untraceable`: nobody can
 * tell afterwards.
 */
export type StepState =
  | { readonly is: "absent" | "done" }
  | { readonly is: "half"; readonly tidy: readonly string[]; readonly after: "absent" | "done" }
  | { readonly is: "untraceable"; readonly why: string; readonly hint: string };

/** What a dialect knows of sessions in which migrations run. */
export interface Sessions {
  /** Sets timeouts, until the end of the transaction or of the session. Empty where there is nothing to set. */
  timeoutSql(timeouts: Timeouts, until: "transaction" | "session"): readonly string[];
  /** Puts back what `timeoutSql` set for the session. */
  resetTimeoutsSql(timeouts: Timeouts): readonly string[];
  /** Whether an error says that a lock was waited for in vain, so that trying again may help. */
  isLockFailure(error: unknown): boolean;
  /** Whether the open transaction holds so many locks that it should be committed before it takes more. */
  isFull(connection: Connection): Promise<boolean>;
  /** What has become of a statement that runs outside of transactions. Reads only. */
  stepState(connection: Connection, sql: string): Promise<StepState>;
  /**
   * What keeps a session busy.
   * @param connection another session than the one that is looked at
   * @param pid of the session that is looked at
   */
  observe(connection: Connection, pid: number): Promise<Observation>;
}

/** A session that is in the way, for people. */
export function describeHolder({ pid, user, application, client, since, query }: LockHolder): string {
  const who = [
    pid === null ? "a session" : `process ${pid}`,
    ` of ${user}`,
    application ? ` (${application})` : "",
    client ? ` at ${client}` : "",
    `, since ${since}`,
  ];
  return query ? `${who.join("")}: ${query.replace(/\s+/g, " ").trim().slice(0, 200)}` : who.join("");
}
