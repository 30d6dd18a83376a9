import type { Connection } from "./connection.js";
import type { LockHolder } from "./sessions.js";

/** Names of the tables that keep the history. */
export interface BookkeepingOptions {
  readonly schema: string;
  /** One row per applied head. */
  readonly versionTable: string;
  /** One row per run of a revision. */
  readonly journalTable: string;
  /** At most one row: who runs migrations now. */
  readonly lockTable: string;
}

/** The names where a configuration gives none. */
export const defaultBookkeeping: BookkeepingOptions = Object.freeze({
  schema: "public",
  versionTable: "athanor_version",
  journalTable: "athanor_journal",
  lockTable: "athanor_lock",
});

/** One run of one revision. */
export interface JournalEntry {
  readonly revision: string;
  readonly direction: "upgrade" | "downgrade";
  /** How many statements are done and committed. */
  readonly step: number;
  /** `interrupted`: it was killed, or lost its connection; found by the next run. */
  readonly outcome: "started" | "done" | "failed" | "interrupted";
  /** SHA-256 of the file, in hex. */
  readonly checksum: string;
  /** Which statements are committed: a hash over their texts. Empty where none is. */
  readonly trace: string;
  /** The statement after those, where it runs outside of transactions and was begun: whether it is done, the catalog tells. */
  readonly pending: string | null;
}

/** How far a run has come. */
export type Progress = Pick<JournalEntry, "step" | "trace" | "pending">;

/** Where a run begins. */
export const noProgress: Progress = Object.freeze({ step: 0, trace: "", pending: null });

/** Who takes the lock, for those who wait for it. */
export interface LockOwner {
  readonly host: string;
  readonly process: number;
  /** A second session with the same database, by which a lock that expires is kept alive. */
  readonly observe?: (() => Promise<Connection>) | undefined;
}

/** The lock on the history, held. */
export interface RunLock {
  /**
   * `session`: the server holds it for this session, and lets go when that ends. `lease`: it expires, and is renewed;
   * for what stands between us and the server may give every transaction another session.
   */
  readonly kind: "session" | "lease";
  /** SQL for each transaction, before it commits: fails where the lock has been lost. */
  readonly guardSql: readonly string[];
  /** Never fails: a session that is gone has lost its lock. */
  release(): Promise<void>;
}

/** Tells the lock from the one who has it. */
export function isRunLock(answer: RunLock | LockHolder): answer is RunLock {
  return "release" in answer;
}

/**
 * The SQL by which a dialect keeps the history: version table, journal and lock.
 * Methods that return SQL are also what `--sql` prints. The others fail with a DiagnosticError.
 */
export interface Bookkeeping {
  /** Whether the tables are there. Creates nothing. */
  exists(connection: Connection): Promise<boolean>;
  /** Creates what is missing, in a script. */
  createSql(): string[];
  /** Creates what is missing, and asks for no right where nothing is. */
  create(connection: Connection): Promise<void>;
  /** Runs SQL that the other methods return. @throws DiagnosticError what the server says of it, and what it was about */
  write(connection: Connection, statements: readonly string[]): Promise<void>;
  /** The rows of the version table, sorted; empty where it is missing. */
  heads(connection: Connection): Promise<string[]>;
  /**
   * One statement that replaces rows of the version table by others, and fails where it does not hold what is to go or
   * holds what is to come.
   * @param remove every row for `all`, whatever it holds
   */
  replaceSql(remove: readonly string[] | "all", add: readonly string[]): string;
  /** The latest run of each revision that did not end and has committed something, or may have. */
  unfinished(connection: Connection): Promise<JournalEntry[]>;
  /** The checksum under which each applied revision was last upgraded. */
  checksums(connection: Connection): Promise<Map<string, string>>;
  /** Opens an entry in the journal and returns its number. One that is still open is of a run that was interrupted. */
  begin(
    connection: Connection,
    entry: Omit<JournalEntry, "outcome"> & { readonly toolVersion: string },
  ): Promise<string>;
  /** Keeps the place of an entry. SQL, so that it can be part of the transaction that it speaks of. */
  progressSql(entry: string, progress: Progress, outcome: JournalEntry["outcome"]): string;
  /** Takes the lock that only one runner may hold, or says who holds it. */
  tryLock(connection: Connection, owner: LockOwner): Promise<RunLock | LockHolder>;
}
