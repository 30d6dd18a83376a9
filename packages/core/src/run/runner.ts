import { DiagnosticError, fail, type Diagnostic } from "../diagnostic.js";
import type { Dialect } from "../dialect.js";
import type { Statement } from "../operations/call.js";
import {
  closure,
  historyOf,
  resolveDowngrade,
  resolveUpgrade,
  type History,
  type RevisionFile,
  type Route,
  type RouteStep,
} from "../revisions/index.js";
import { defaultBookkeeping, type Bookkeeping, type BookkeepingOptions } from "./bookkeeping.js";
import type { Connection } from "./connection.js";
import { loadMigration, type MigrationLoader } from "./migration-module.js";
import { runRevision, type InterruptedRun } from "./run-revision.js";

/** Which function of a migration is run. */
export type RunDirection = "upgrade" | "downgrade";

/** What happens while revisions run, for progress and logs. */
export interface RunEvents {
  onRevision?(revision: RevisionFile, direction: RunDirection): void;
  onRevisionDone?(revision: RevisionFile, direction: RunDirection): void;
  onStatement?(statement: Statement): void;
}

/** All that a run needs. */
export interface RunRequest extends RunEvents {
  readonly connection: Connection;
  readonly dialect: Dialect;
  readonly files: readonly RevisionFile[];
  readonly loader: MigrationLoader;
  /** `head`, `base`, `+1`, `-1`, an id or the beginning of one. */
  readonly target: string;
  readonly bookkeeping?: BookkeepingOptions;
  /** Milliseconds to wait for another runner. Default: one minute. */
  readonly lockTimeout?: number;
  readonly toolVersion: string;
}

/** What a run did. */
export interface RunResult {
  /** What ran, in order. */
  readonly steps: readonly RevisionFile[];
  /** Rows of the version table afterwards. */
  readonly heads: readonly string[];
  /** Why nothing ran. */
  readonly reason?: string;
  /** What may surprise about the steps: why there are more than were asked for, what stays applied. */
  readonly notes: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Runs pending revisions up to the target, each in its own transaction with its version row, under a lock. */
export function runUpgrade(request: RunRequest): Promise<RunResult> {
  return run(request, "upgrade", resolveUpgrade);
}

/** Runs applied revisions back to the target. */
export function runDowngrade(request: RunRequest): Promise<RunResult> {
  return run(request, "downgrade", resolveDowngrade);
}

type Resolve = (history: History, rows: readonly string[], target: string, options: { table: string }) => Route;

async function run(request: RunRequest, direction: RunDirection, resolve: Resolve): Promise<RunResult> {
  const { connection, dialect } = request;
  const names = request.bookkeeping ?? defaultBookkeeping;
  const book = dialect.bookkeeping(names);
  const history = historyOf(request.files);
  const table = `${names.schema}.${names.versionTable}`;

  // No lock where nothing is pending: a replica that starts beside ten others must not wait for them.
  const before = await book.heads(connection);
  const seen = resolve(history, before, request.target, { table });
  const diagnostics = await editedFiles(book, connection, history, before);
  if (seen.steps.length + seen.redundant.length === 0)
    return { steps: [], heads: before, reason: seen.reason ?? "nothing to do", notes: [], diagnostics };

  const timeout = request.lockTimeout ?? 60_000;
  const holder = await book.lock(connection, timeout);
  if (holder !== null) failLocked(holder, timeout);
  try {
    for (const sql of book.createSql()) await connection.execute(sql);
    // Read again: while this runner waited, another may have done the work.
    const rows = await book.heads(connection);
    const route = resolve(history, rows, request.target, { table });
    if (route.steps[0]) await finishFirst(book, connection, history, direction, route.steps[0].revision);
    else if (route.redundant.length > 0) await connection.execute(book.replaceSql(route.redundant, []));
    for (const step of route.steps) await runStep(step, direction, request, book);
    const heads = await book.heads(connection);
    return {
      steps: route.steps.map(({ revision }) => revision),
      heads,
      ...(route.steps.length === 0 ? { reason: reasonNow(seen, route) } : {}),
      notes: route.notes,
      diagnostics,
    };
  } finally {
    // A connection that is gone has lost its lock already.
    await book.unlock(connection).catch(() => {});
  }
}

/** Why nothing ran under the lock. */
function reasonNow(seen: Route, route: Route): string {
  if (seen.steps.length > 0) return "another runner did it in the meantime";
  const dropped = route.redundant.map(
    (row) => `row ${row} of the version table, which another one implies, was removed`,
  );
  return [route.reason, ...dropped].join("; ");
}

async function runStep(
  { revision: step, remove, add }: RouteStep,
  direction: RunDirection,
  request: RunRequest,
  book: Bookkeeping,
): Promise<void> {
  const { connection, dialect, loader } = request;
  const { id } = step.revision;
  const module = await loadMigration(step, loader);
  const interrupted = (await book.unfinished(connection)).find((one) => one.revision === id);
  const done = { step: interrupted?.step ?? 0, trace: interrupted?.trace ?? "" };
  const entry = await book.begin(connection, {
    revision: id,
    direction,
    checksum: step.checksum,
    toolVersion: request.toolVersion,
    // Kept from the start: what an earlier run has committed must not be forgotten when this one is killed.
    ...done,
  });
  request.onRevision?.(step, direction);
  try {
    await runRevision(module, direction, {
      connection,
      dialect,
      locate: loader.locate,
      skipsData: false,
      ...(request.onStatement ? { onStatement: request.onStatement } : {}),
      place: {
        done,
        progressSql: (progress) => [book.progressSql(entry, progress, "started")],
        finishSql: (progress) => [book.replaceSql(remove, add), book.progressSql(entry, progress, "done")],
      },
    });
  } catch (error) {
    const interruption = error as InterruptedRun;
    await connection.execute(book.progressSql(entry, interruption.committed, "failed")).catch(() => {});
    throw describeFailure(interruption, step, direction);
  }
  request.onRevisionDone?.(step, direction);
}

/** The error of a migration, with what stayed of it. */
function describeFailure(interruption: InterruptedRun, step: RevisionFile, direction: RunDirection): DiagnosticError {
  const { cause, committed } = interruption;
  const kept =
    committed.step > 0
      ? `${committed.step} statement(s) of ${direction} ${step.revision.id} were committed before it failed; the next ${direction} goes on from there`
      : `nothing of ${direction} ${step.revision.id} has been applied`;
  if (cause instanceof DiagnosticError) {
    return new DiagnosticError(
      cause.diagnostics.map((one) => ({ ...one, at: one.at ?? step.at, detail: [...(one.detail ?? []), kept] })),
    );
  }
  return new DiagnosticError({
    code: "ATH4206",
    severity: "error",
    message: `${direction} of ${step.revision.id} stopped: ${cause instanceof Error ? cause.message : String(cause)}`,
    at: step.at,
    detail: [kept],
    hint: "run it again when the connection is back",
    cause,
  });
}

/** Applied files whose content is no longer what was run, as warnings. @param rows of the version table */
export async function editedFiles(
  book: Bookkeeping,
  connection: Connection,
  history: History,
  rows: readonly string[],
): Promise<Diagnostic[]> {
  if (rows.length === 0) return [];
  const checksums = await book.checksums(connection);
  const named = rows.flatMap((row) => history.byId(row) ?? []);
  // What an unknown revision follows is not known: then all that ever ran counts.
  const applied = named.length < rows.length ? history.order : closure(named, (one) => history.needs(one));
  return history
    .inOrder(applied)
    .filter((file) => checksums.has(file.revision.id) && checksums.get(file.revision.id) !== file.checksum)
    .map((file) => ({
      code: "ATH4207",
      severity: "warning",
      message: `${file.name} was edited after it had been applied`,
      at: file.at,
      hint: "undo the edit, and put what you meant into a new revision",
    }));
}

/** @throws DiagnosticError ATH4208 */
export function failLocked(holder: string, timeout: number): never {
  fail({
    code: "ATH4208",
    message: `another runner holds the lock on this database (waited ${timeout / 1000} s)`,
    detail: [`held by ${holder}`],
    hint: "wait until it has finished; when it hangs, end that session on the server (select pg_terminate_backend(pid))",
  });
}

/**
 * A revision that stopped in the middle is neither applied nor not: whatever else runs before it is finished would pull the
 * ground from under it.
 */
async function finishFirst(
  book: Bookkeeping,
  connection: Connection,
  history: History,
  direction: RunDirection,
  first: RevisionFile,
): Promise<void> {
  const open = (await book.unfinished(connection)).find(
    (one) => one.revision !== first.revision.id || one.direction !== direction,
  );
  if (!open) return;
  const file = history.byId(open.revision);
  const target = open.direction === "upgrade" ? open.revision : `${open.revision}@-1`;
  fail({
    code: "ATH4211",
    message: `an earlier ${open.direction} of ${open.revision} stopped after ${open.step} committed statement(s), and has to be finished first`,
    ...(file ? { at: file.at } : {}),
    hint: `run: athanor ${open.direction} ${target}`,
  });
}
