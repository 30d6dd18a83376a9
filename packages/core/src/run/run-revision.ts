import { DiagnosticError, fail } from "../diagnostic.js";
import type { Dialect } from "../dialect.js";
import type { Call, Statement } from "../operations/call.js";
import { checksumOf } from "../revisions/checksum.js";
import type { Progress } from "./bookkeeping.js";
import type { Connection } from "./connection.js";
import type { MigrationModule } from "./migration-module.js";
import { createFacade, type Executor, type Locate } from "./operations-facade.js";
import { textsInSql } from "./texts-in-sql.js";

/** How a run keeps its place. On a scratch database nothing is kept. */
export interface Place {
  /** What an earlier, interrupted run has committed: those statements are not run again. */
  readonly done: Progress;
  /** SQL that is run inside a transaction that commits so much. */
  progressSql(progress: Progress): readonly string[];
  /** SQL that is run inside the last transaction. */
  finishSql(progress: Progress): readonly string[];
}

/** Keeps no place: a scratch database has no journal. */
export const noPlace: Place = { done: { step: 0, trace: "" }, progressSql: () => [], finishSql: () => [] };

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
  const run = new Run(options);
  const facade = createFacade(options.dialect, run, options.locate);
  try {
    await callMigration(module, direction, facade.op, options);
    await facade.finish();
    await run.finish();
  } catch (error) {
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
      message: `${direction} threw ${error instanceof Error ? `${error.name}: ${error.message}` : `something that is no Error: ${String(error)}`}`,
      ...(position ? { at: position } : {}),
      hint: "correct the migration; what it did in this transaction has been rolled back",
      cause: error,
    });
  }
}

/** The transactions of one revision. */
class Run implements Executor {
  readonly isOffline = false;
  readonly skipsData: boolean;
  committed: Progress;
  #reached: Progress = { step: 0, trace: "" };
  #open = false;
  readonly #uncommitted = new Set<string>();
  /** Statements in the open transaction. */
  #count = 0;
  /** What was written by hand may count on its transaction, by SET LOCAL for example. */
  #byHand = false;
  readonly #options: RunOptions;

  constructor(options: RunOptions) {
    this.#options = options;
    this.skipsData = options.skipsData;
    this.committed = options.place.done;
  }

  async perform(call: Call, statements: readonly Statement[]): Promise<void> {
    const { connection, dialect, onStatement, onCall, statementsAtOnce = Infinity } = this.#options;
    onCall?.(call);
    if (call.method === "execute") this.#byHand = true;
    for (const statement of statements) {
      if (statement.serverWide && connection.sparesServer) continue;
      const before = this.#reached;
      this.#reached = { step: before.step + 1, trace: checksumOf(`${before.trace}\n${statement.sql}`) };
      const { done } = this.#options.place;
      if (this.#reached.step === done.step && this.#reached.trace !== done.trace) failChanged(done.step);
      if (this.#reached.step <= done.step) continue;
      const isFull = this.#count >= statementsAtOnce && !this.#byHand;
      if (isFull || !statement.transactional || needsCommit(statement, this.#uncommitted)) await this.#commit(before);
      if (statement.transactional) await this.#begin();
      onStatement?.(statement);
      try {
        if (statement.roles?.length) await connection.provideRoles?.(statement.roles);
        await connection.execute(statement.sql);
        this.#count += 1;
      } catch (error) {
        throw new DiagnosticError(dialect.explain(error, statement.sql));
      }
      for (const literal of statement.commitBefore ?? []) this.#uncommitted.add(literal);
      if (!statement.transactional) {
        this.committed = this.#reached;
        for (const sql of this.#options.place.progressSql(this.#reached)) await connection.execute(sql);
      }
    }
  }

  async query(sql: string): Promise<object[]> {
    await this.#begin();
    try {
      return await this.#options.connection.query(sql);
    } catch (error) {
      throw new DiagnosticError(this.#options.dialect.explain(error, sql));
    }
  }

  async finish(): Promise<void> {
    const { done, finishSql } = this.#options.place;
    if (this.#reached.step < done.step) failChanged(done.step);
    const last = finishSql(this.#reached);
    if (last.length > 0) await this.#begin();
    for (const sql of last) await this.#options.connection.execute(sql);
    if (this.#open) await this.#end("COMMIT");
    this.committed = this.#reached;
  }

  async rollback(): Promise<void> {
    // A connection that is gone has been rolled back by the server.
    if (this.#open) await this.#end("ROLLBACK").catch(() => {});
  }

  async #begin(): Promise<void> {
    if (this.#open) return;
    await this.#options.connection.execute("BEGIN");
    this.#open = true;
    this.#count = 0;
  }

  async #commit(progress: Progress): Promise<void> {
    if (!this.#open) return;
    for (const sql of this.#options.place.progressSql(progress)) await this.#options.connection.execute(sql);
    await this.#end("COMMIT");
    this.committed = progress;
  }

  async #end(how: "COMMIT" | "ROLLBACK"): Promise<void> {
    this.#open = false;
    this.#uncommitted.clear();
    await this.#options.connection.execute(how);
  }
}

/** The file may be corrected after a failure, from the first call on that was not committed. */
function failChanged(done: number): never {
  fail({
    code: "ATH4209",
    message: `the first ${done} statement(s) were committed by an earlier run that stopped, and the file has others now`,
    hint: "put the calls that were committed back as they were; what comes after them may be changed",
  });
}

/** Whether a statement names something that can be used only after a commit, for example a new enum value. */
export function needsCommit(statement: Statement, uncommitted: ReadonlySet<string>): boolean {
  if (uncommitted.size === 0) return false;
  // Adding further values, also beside a new one, is no use of it.
  if (statement.commitBefore) return false;
  // Backslashes are left out on both sides: how many of them stand for one depends on the literal around them.
  const plain = (text: string) => text.replaceAll("\\", "");
  const texts = textsInSql(statement.sql).map(plain);
  return [...uncommitted].some((literal) => texts.some((text) => text.includes(plain(literal))));
}
