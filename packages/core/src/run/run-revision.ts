import { inspect } from "node:util";

import { DiagnosticError } from "../diagnostic.js";
import type { Dialect } from "../dialect.js";
import type { Call, Statement } from "../operations/call.js";
import { noProgress, type Progress } from "./bookkeeping.js";
import type { Connection } from "./connection.js";
import type { MigrationModule } from "./migration-module.js";
import { createFacade, type Locate } from "./operations-facade.js";
import { RevisionRun } from "./revision-run.js";
import type { RunEvents, StepRecord } from "./run-events.js";
import type { Timeouts } from "./sessions.js";
import type { Watch } from "./watch.js";

/** How a run keeps its place. On a scratch database nothing is kept. */
export interface Place {
  readonly isKept: boolean;
  /** What an earlier, interrupted run has committed: those statements are not run again. */
  readonly done: Progress;
  /** SQL that keeps so much in the journal: run inside the transaction that commits it, or by itself between two. */
  progressSql(progress: Progress): readonly string[];
  /** SQL that is run inside the last transaction. */
  finishSql(progress: Progress): readonly string[];
}

/** Keeps no place: a scratch database has no journal. */
export const noPlace: Place = {
  isKept: false,
  done: noProgress,
  progressSql: () => [],
  finishSql: () => [],
};

/** What one migration is run with. */
export interface RunOptions {
  readonly connection: Connection;
  readonly dialect: Dialect;
  readonly locate: Locate;
  readonly place: Place;
  /** Leave out `op.data`. */
  readonly skipsData: boolean;
  /** Commit after so many statements, on a database where nobody minds: see {@link Scratch}. */
  readonly statementsAtOnce?: number | undefined;
  readonly onStatement?: (statement: Statement) => void;
  readonly onCall?: (call: Call) => void;
  /** How long statements may take. */
  readonly timeouts?: Timeouts | undefined;
  /** How often a transaction is tried again that waited for a lock in vain. Default: {@link defaultRetries} */
  readonly retries?: number | undefined;
  /** A transaction is open, and is not to be ended here. */
  readonly inTransaction?: boolean | undefined;
  /** Every transaction may come to another session, so that nothing can be set for longer. */
  readonly isPooled?: boolean | undefined;
  readonly watch?: Watch | undefined;
  readonly onStep?: ((step: Omit<StepRecord, "revision" | "direction">) => void) | undefined;
  readonly onLockWait?: RunEvents["onLockWait"];
  readonly onSplit?: ((step: number) => void) | undefined;
  readonly span?: RunEvents["span"];
}

/** What a failed run had committed: from there it can be taken up again. */
export class InterruptedRun extends Error {
  readonly committed: Progress;
  constructor(committed: Progress, cause: unknown) {
    super("the run was interrupted", { cause });
    this.committed = committed;
  }
}

/**
 * Runs one direction of one migration in a transaction, which is committed in the middle only where a statement
 * cannot run inside one or needs what an earlier one committed.
 *
 * @throws InterruptedRun what has been committed stays, the rest is rolled back
 */
export async function runRevision(
  module: MigrationModule,
  direction: "upgrade" | "downgrade",
  options: RunOptions,
): Promise<void> {
  const run = new RevisionRun(options);
  const facade = createFacade(options.dialect, run, options.locate);
  try {
    await callMigration(module, direction, facade.op, options);
    facade.finish();
    await run.finish();
  } catch (error) {
    await facade.stop();
    await run.rollback();
    throw new InterruptedRun(run.committed, error);
  }
}

/** Calls `upgrade` or `downgrade`; an error that is no diagnostic becomes one, at the line that threw it. */
export async function callMigration(
  module: MigrationModule,
  direction: "upgrade" | "downgrade",
  op: object,
  { locate }: Pick<RunOptions, "locate">,
): Promise<void> {
  try {
    await module[direction](op);
  } catch (error) {
    if (error instanceof DiagnosticError) throw error;
    const position = error instanceof Error ? locate(error) : undefined;
    throw new DiagnosticError({
      code: "ATH4205",
      severity: "error",
      message: `${direction} threw ${error instanceof Error ? `${error.name}: ${error.message}` : `something that is no Error: ${typeof error === "string" ? error : inspect(error)}`}`,
      ...(position ? { at: position } : {}),
      hint: "correct the migration; what it did in this transaction has been rolled back",
      cause: error,
    });
  }
}
