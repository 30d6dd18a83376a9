import { hostname } from "node:os";

import { DiagnosticError, fail, type Diagnostic } from "../diagnostic.js";
import type { Dialect } from "../dialect.js";
import {
  areComparable,
  closure,
  historyOf,
  resolveDowngrade,
  resolveUpgrade,
  type History,
  type RevisionFile,
  type Route,
  type RouteStep,
} from "../revisions/index.js";
import {
  defaultBookkeeping,
  noProgress,
  type Progress,
  type Bookkeeping,
  type BookkeepingOptions,
  type RunLock,
} from "./bookkeeping.js";
import type { Connection } from "./connection.js";
import { loadMigration, type MigrationLoader } from "./migration-module.js";
import { progressAfter } from "./revision-run.js";
import { runRevision, type InterruptedRun } from "./run-revision.js";
import type { RunDirection, RunEvents, RunSpan } from "./run-events.js";
import type { Timeouts } from "./sessions.js";
import { takeLock } from "./take-lock.js";
import { Watch } from "./watch.js";

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
  /** How long statements may wait and run, in milliseconds. A migration may say otherwise by `op.setTimeouts`. */
  readonly timeouts?: Timeouts;
  /** How often a transaction is tried again that waited for a lock in vain. Default: 10. */
  readonly lockRetries?: number;
  /** All revisions in one transaction. Refused where something cannot run in one. */
  readonly singleTransaction?: boolean;
  /** Opens a second session with the same database: who is in the way of a statement, and how far an index is, it tells. */
  readonly observe?: () => Promise<Connection>;
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

/** What the steps of one run have in common. */
interface Running {
  readonly request: RunRequest;
  readonly direction: RunDirection;
  readonly book: Bookkeeping;
  readonly history: History;
  readonly lock: RunLock;
  readonly watch: Watch | undefined;
}

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
  if (seen.steps.length === 0) await finishFirst(book, connection, history, direction, null);
  if (seen.steps.length + seen.redundant.length === 0)
    return { steps: [], heads: before, reason: seen.reason ?? "nothing to do", notes: [], diagnostics };

  const owner = { host: hostname(), process: process.pid, observe: request.observe };
  const lock = await takeLock(book, connection, owner, request.lockTimeout ?? 60_000, request);
  const watch = watchOf(request, lock);
  const running: Running = { request, direction, book, history, lock, watch };
  try {
    await book.create(connection);
    // Read again: while this runner waited, another may have done the work.
    const rows = await book.heads(connection);
    const route = resolve(history, rows, request.target, { table });
    if (route.steps[0]) await finishFirst(book, connection, history, direction, route.steps[0].revision);
    else if (route.redundant.length > 0) await book.write(connection, [book.replaceSql(route.redundant, [])]);
    const attributes = { "athanor.direction": direction, "athanor.revisions": route.steps.length };
    await within(request, { name: "athanor.run", attributes }, () => runSteps(route.steps, running));
    const heads = await book.heads(connection);
    return {
      steps: route.steps.map(({ revision }) => revision),
      heads,
      ...(route.steps.length === 0 ? { reason: reasonNow(seen, route) } : {}),
      notes: route.notes,
      diagnostics,
    };
  } finally {
    await watch?.close();
    await lock.release();
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

/** Behind a pooler nobody knows which session runs a statement, so there is none to look at. */
function watchOf({ connection, dialect, observe, ...events }: RunRequest, lock: RunLock): Watch | undefined {
  if (!observe || lock.kind === "lease" || connection.pid === undefined) return undefined;
  return new Watch({ sessions: dialect.sessions, pid: connection.pid, observe, events });
}

async function within<T>(events: RunEvents, about: RunSpan, work: () => Promise<T>): Promise<T> {
  return events.span ? events.span(about, work) : work();
}

async function runSteps(steps: readonly RouteStep[], running: Running): Promise<void> {
  const { request, direction } = running;
  const { connection, dialect, singleTransaction, timeouts = {} } = request;
  if (!singleTransaction) {
    for (const step of steps) await runStep(step, running);
    return;
  }
  await connection.execute(["BEGIN", ...dialect.sessions.timeoutSql(timeouts, "transaction")].join("; "));
  let current: RouteStep | undefined;
  try {
    for (current of steps) await runStep(current, running);
    await connection.execute("COMMIT");
  } catch (error) {
    await connection.execute("ROLLBACK").catch(() => {});
    // Of all that was rolled back with the rest, the journal keeps what failed.
    if (current) await keepFailure(current.revision, running).catch(() => {});
    throw error;
  }
  for (const { revision } of steps) request.onRevisionDone?.(revision, direction);
}

async function keepFailure({ revision, checksum }: RevisionFile, { request, direction, book }: Running): Promise<void> {
  const { connection, toolVersion } = request;
  const { id } = revision;
  // What an earlier run has committed has not been rolled back.
  const left = (await book.unfinished(connection)).find((one) => one.revision === id) ?? noProgress;
  const { step, trace, pending } = left;
  const progress = { step, trace, pending };
  const entry = await book.begin(connection, { revision: id, direction, checksum, toolVersion, ...progress });
  await book.write(connection, [book.progressSql(entry, progress, "failed")]);
}

async function runStep({ revision: step, remove, add }: RouteStep, running: Running): Promise<void> {
  const { request, direction, book, lock, watch } = running;
  const { connection, dialect, loader, timeouts, lockRetries: retries, singleTransaction: inTransaction } = request;
  const { id } = step.revision;
  const module = await loadMigration(step, loader);
  const done = await reachedBefore(step, running);
  const entry = await book.begin(connection, {
    revision: id,
    direction,
    checksum: step.checksum,
    toolVersion: request.toolVersion,
    // Kept from the start: what an earlier run has committed must not be forgotten when this one is killed.
    ...done,
  });
  const attributes = {
    "athanor.revision": id,
    "athanor.direction": direction,
    "athanor.message": step.revision.message,
  };
  request.onRevision?.(step, direction);
  try {
    await within(request, { name: "athanor.revision", attributes }, () =>
      runRevision(module, direction, {
        connection,
        dialect,
        locate: loader.locate,
        skipsData: false,
        timeouts,
        retries,
        inTransaction,
        isPooled: lock.kind === "lease",
        watch,
        ...eventsOf(request, step, direction),
        place: {
          isKept: true,
          done,
          progressSql: (progress) => [...lock.guardSql, book.progressSql(entry, progress, "started")],
          finishSql: (progress) => [
            ...lock.guardSql,
            book.replaceSql(remove, add),
            book.progressSql(entry, progress, "done"),
          ],
        },
      }),
    );
  } catch (error) {
    const interruption = error as InterruptedRun;
    if (!inTransaction)
      await book.write(connection, [book.progressSql(entry, interruption.committed, "failed")]).catch(() => {});
    throw describeFailure(interruption, step, direction, inTransaction === true);
  }
  if (!inTransaction) request.onRevisionDone?.(step, direction);
}

function eventsOf(
  { onStatement, onStep, onLockWait, onSplit, span }: RunRequest,
  file: RevisionFile,
  direction: RunDirection,
) {
  return {
    ...(onStatement ? { onStatement } : {}),
    ...(onStep
      ? { onStep: (step: object) => onStep({ revision: file.revision.id, direction, ...step } as never) }
      : {}),
    ...(onLockWait ? { onLockWait } : {}),
    ...(onSplit ? { onSplit: (step: number) => onSplit(file, step) } : {}),
    ...(span ? { span } : {}),
  };
}

/** What an earlier run of this revision has committed. Asks the catalog about a statement that it began outside of a transaction. */
async function reachedBefore(step: RevisionFile, { request, book }: Running): Promise<Progress> {
  const { connection, dialect } = request;
  const interrupted = (await book.unfinished(connection)).find((one) => one.revision === step.revision.id);
  const done = { step: interrupted?.step ?? 0, trace: interrupted?.trace ?? "", pending: null };
  const begun = interrupted?.pending ?? null;
  if (begun === null) return done;
  const state = await dialect.sessions.stepState(connection, begun);
  if (state.is === "half") {
    if (request.singleTransaction) return { ...done, pending: begun };
    for (const sql of state.tidy) await connection.execute(sql);
  }
  const isDone = state.is === "half" ? state.after === "done" : state.is === "done";
  return isDone ? progressAfter(done, begun) : done;
}

/** The error of a migration, with what stayed of it. */
function describeFailure(
  interruption: InterruptedRun,
  step: RevisionFile,
  direction: RunDirection,
  inTransaction: boolean,
): DiagnosticError {
  const { cause, committed } = interruption;
  const kept = inTransaction
    ? "everything has been rolled back: all revisions of this run were one transaction"
    : committed.step > 0
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
    .filter((file) => {
      const kept = checksums.get(file.revision.id);
      return kept !== undefined && kept !== file.checksum && areComparable(kept, file.checksum);
    })
    .map((file) => ({
      code: "ATH4207",
      severity: "warning",
      message: `${file.name} was edited after it had been applied`,
      at: file.at,
      hint: "undo the edit, and put what you meant into a new revision",
    }));
}

/**
 * A revision that stopped in the middle is neither applied nor not: whatever else runs before it is finished would pull the
 * ground from under it.
 * @param first what is to run; null for nothing, which is no answer either where the other direction has stopped half-way
 */
async function finishFirst(
  book: Bookkeeping,
  connection: Connection,
  history: History,
  direction: RunDirection,
  first: RevisionFile | null,
): Promise<void> {
  const open = (await book.unfinished(connection)).find(
    (one) => one.direction !== direction || (first !== null && one.revision !== first.revision.id),
  );
  if (!open) return;
  const file = history.byId(open.revision);
  const target = open.direction === "upgrade" ? open.revision : `${open.revision}@-1`;
  fail({
    code: "ATH4211",
    message: `an earlier ${open.direction} of ${open.revision} stopped after ${open.step} committed statement(s), and has to be finished first`,
    ...(file ? { at: file.at } : {}),
    hint: file
      ? `run: athanor ${open.direction} ${target}\nor undo by hand what was committed, and write down where the database is: athanor stamp <revision>`
      : "restore its file; or undo by hand what was committed, and write down where the database is: athanor stamp <revision>",
  });
}
