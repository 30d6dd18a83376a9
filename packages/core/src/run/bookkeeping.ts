import type { Connection } from "./connection.js";

/** Names of the tables that keep the history. */
export interface BookkeepingOptions {
  readonly schema: string;
  /** One row per applied head. */
  readonly versionTable: string;
  /** One row per run of a revision. */
  readonly journalTable: string;
}

/** The names where a configuration gives none. */
export const defaultBookkeeping: BookkeepingOptions = Object.freeze({
  schema: "public",
  versionTable: "athanor_version",
  journalTable: "athanor_journal",
});

/** One run of one revision. */
export interface JournalEntry {
  readonly revision: string;
  readonly direction: "upgrade" | "downgrade";
  /** How many statements are done and committed. */
  readonly step: number;
  readonly outcome: "started" | "done" | "failed";
  /** SHA-256 of the file, in hex. */
  readonly checksum: string;
  /** Which statements are committed: a hash over their texts. Empty where none is. */
  readonly trace: string;
}

/** How far a run has come. */
export type Progress = Pick<JournalEntry, "step" | "trace">;

/**
 * The SQL by which a dialect keeps the history: version table, journal and lock.
 * Methods that return SQL are also what `--sql` prints.
 */
export interface Bookkeeping {
  /** Whether the tables are there. Creates nothing. */
  exists(connection: Connection): Promise<boolean>;
  /** Creates what is missing. */
  createSql(): string[];
  /** The rows of the version table, sorted; empty where it is missing. */
  heads(connection: Connection): Promise<string[]>;
  /**
   * One statement that replaces rows of the version table by others, and fails where it does not hold what is to go or
   * holds what is to come.
   * @param remove every row for `all`, whatever it holds
   */
  replaceSql(remove: readonly string[] | "all", add: readonly string[]): string;
  /** The latest run of each revision that did not end, with the step that it reached. */
  unfinished(connection: Connection): Promise<JournalEntry[]>;
  /** The checksum under which each applied revision was last upgraded. */
  checksums(connection: Connection): Promise<Map<string, string>>;
  /** Opens an entry in the journal and returns its number. */
  begin(
    connection: Connection,
    entry: Omit<JournalEntry, "outcome"> & { readonly toolVersion: string },
  ): Promise<string>;
  /** Keeps the place of an entry. SQL, so that it can be part of the transaction that it speaks of. */
  progressSql(entry: string, progress: Progress, outcome: JournalEntry["outcome"]): string;
  /**
   * Takes the lock that only one runner may hold.
   * @param timeout milliseconds to wait
   * @returns who holds it, where it could not be had in time; otherwise null
   */
  lock(connection: Connection, timeout: number): Promise<string | null>;
  unlock(connection: Connection): Promise<void>;
}
