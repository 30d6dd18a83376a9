import { hostname } from "node:os";

import type { Dialect } from "../dialect.js";
import { historyOf, resolveOfflineStamp, resolveStamp, type RevisionFile, type Stamping } from "../revisions/index.js";
import { defaultBookkeeping, noProgress, type BookkeepingOptions } from "./bookkeeping.js";
import type { Connection } from "./connection.js";
import { takeLock } from "./take-lock.js";

/** What to write into the version table. */
export interface StampRequest {
  readonly connection: Connection;
  readonly dialect: Dialect;
  readonly files: readonly RevisionFile[];
  /** What the database is to be at: `head`, `heads`, `base`, labels, ids. */
  readonly targets: readonly string[];
  /** All rows go first, also those that name no revision. */
  readonly purge?: boolean;
  readonly bookkeeping?: BookkeepingOptions;
  /** Milliseconds to wait for a runner. Default: one minute. */
  readonly lockTimeout?: number;
  /** Asked under the lock, before anything is written: throws where the database is not what the rows would say. */
  readonly verify?: (stamping: Stamping) => Promise<void>;
  readonly toolVersion: string;
}

/** What a stamp did. */
export interface StampResult {
  /** Rows of the version table before and afterwards. */
  readonly before: readonly string[];
  readonly heads: readonly string[];
}

/**
 * Moves the rows of the version table, which is made where it is missing, and runs nothing. A run that stopped in the middle of a
 * revision counts as settled: whoever stamps has said where the database is.
 * @throws DiagnosticError see {@link resolveStamp}; ATH4208 where a runner holds the lock
 */
export async function runStamp(request: StampRequest): Promise<StampResult> {
  const { connection, dialect, files, targets, purge = false, lockTimeout = 60_000 } = request;
  const names = request.bookkeeping ?? defaultBookkeeping;
  const book = dialect.bookkeeping(names);
  const history = historyOf(files);
  const options = { purge, table: `${names.schema}.${names.versionTable}` };
  // What is wrong with the targets is told before anything is made or waited for.
  resolveStamp(history, await book.heads(connection), targets, options);
  const lock = await takeLock(book, connection, { host: hostname(), process: process.pid }, lockTimeout, {});
  try {
    const before = await book.heads(connection);
    const stamping = resolveStamp(history, before, targets, options);
    await request.verify?.(stamping);
    await book.create(connection);
    const { remove, add } = stamping;
    if (purge || remove.length + add.length > 0)
      await book.write(connection, [book.replaceSql(purge ? "all" : remove, add)]);
    for (const { revision, direction, checksum } of await book.unfinished(connection)) {
      const { toolVersion } = request;
      const kept = history.byId(revision)?.checksum ?? checksum;
      const entry = await book.begin(connection, { revision, direction, checksum: kept, toolVersion, ...noProgress });
      await book.write(connection, [book.progressSql(entry, noProgress, "done")]);
    }
    return { before, heads: await book.heads(connection) };
  } finally {
    await lock.release();
  }
}

/** The script that a stamp would run: from base, or with `a:b` from a. Reads no database. @throws DiagnosticError see {@link resolveOfflineStamp} */
export function renderStamp({
  dialect,
  files,
  targets,
  purge = false,
  bookkeeping = defaultBookkeeping,
}: Omit<StampRequest, "connection" | "lockTimeout" | "verify" | "toolVersion">): string {
  const book = dialect.bookkeeping(bookkeeping);
  const stamping = resolveOfflineStamp(historyOf(files), targets);
  const create = stamping.from.length === 0 ? book.createSql() : [];
  const { remove, add } = stamping;
  const isEmpty = !purge && remove.length + add.length === 0;
  const move = isEmpty ? [] : [book.replaceSql(purge ? "all" : remove, add)];
  return [...create, ...move].map((sql) => `${sql};`).join("\n");
}
