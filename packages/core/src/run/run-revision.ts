import { DiagnosticError } from "../diagnostic.js";
import type { Dialect } from "../dialect.js";
import type { Call, Statement } from "../operations/call.js";
import type { Connection } from "./connection.js";
import type { MigrationModule } from "./migration-module.js";
import { createFacade, type Executor, type Locate } from "./operations-facade.js";

/** How a run keeps its place. On a scratch database nothing is kept. */
export interface Place {
  /** Statements that an earlier, interrupted run has committed: they are not run again. */
  readonly done: number;
  /** SQL that is run inside a transaction that commits `step` statements. */
  progressSql(step: number): readonly string[];
  /** SQL that is run inside the last transaction. */
  finishSql(step: number): readonly string[];
}

/** Keeps no place: a scratch database has no journal. */
export const noPlace: Place = { done: 0, progressSql: () => [], finishSql: () => [] };

/** What one migration is run with. */
export interface RunOptions {
  readonly connection: Connection;
  readonly dialect: Dialect;
  readonly locate: Locate;
  readonly place: Place;
  /** Leave out `op.data`. */
  readonly skipsData: boolean;
  readonly onStatement?: (statement: Statement) => void;
}

/** The step that a failed run had committed: from there it can be taken up again. */
export class InterruptedRun extends Error {
  readonly step: number;
  constructor(step: number, cause: unknown) {
    super("the run was interrupted", { cause });
    this.step = step;
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
  committed: number;
  #count = 0;
  #open = false;
  readonly #uncommitted = new Set<string>();
  readonly #options: RunOptions;

  constructor(options: RunOptions) {
    this.#options = options;
    this.skipsData = options.skipsData;
    this.committed = options.place.done;
  }

  async perform(_call: Call, statements: readonly Statement[]): Promise<void> {
    const { connection, dialect, onStatement } = this.#options;
    for (const statement of statements) {
      const number = ++this.#count;
      if (number <= this.#options.place.done) continue;
      if (!statement.transactional) await this.#commit(number - 1);
      else if (needsCommit(statement, this.#uncommitted)) await this.#commit(number - 1);
      if (statement.transactional) await this.#begin();
      onStatement?.(statement);
      try {
        await connection.execute(statement.sql);
      } catch (error) {
        throw new DiagnosticError(dialect.explain(error, statement.sql));
      }
      for (const literal of statement.commitBefore ?? []) this.#uncommitted.add(literal);
      if (!statement.transactional) {
        this.committed = number;
        for (const sql of this.#options.place.progressSql(number)) await connection.execute(sql);
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
    const last = this.#options.place.finishSql(this.#count);
    if (last.length > 0) await this.#begin();
    for (const sql of last) await this.#options.connection.execute(sql);
    if (this.#open) await this.#end("COMMIT");
    this.committed = this.#count;
  }

  async rollback(): Promise<void> {
    // A connection that is gone has been rolled back by the server.
    if (this.#open) await this.#end("ROLLBACK").catch(() => {});
  }

  async #begin(): Promise<void> {
    if (this.#open) return;
    await this.#options.connection.execute("BEGIN");
    this.#open = true;
  }

  async #commit(step: number): Promise<void> {
    if (!this.#open) return;
    for (const sql of this.#options.place.progressSql(step)) await this.#options.connection.execute(sql);
    await this.#end("COMMIT");
    this.committed = step;
  }

  async #end(how: "COMMIT" | "ROLLBACK"): Promise<void> {
    this.#open = false;
    this.#uncommitted.clear();
    await this.#options.connection.execute(how);
  }
}

/** Whether a statement names something that can be used only after a commit, for example a new enum value. */
export function needsCommit(statement: Statement, uncommitted: ReadonlySet<string>): boolean {
  if (uncommitted.size === 0) return false;
  // Adding further values, also beside a new one, is no use of it.
  if (statement.commitBefore) return false;
  const texts = [...statement.sql.matchAll(/'((?:[^']|'')*)'/g)].map((match) => match[1]!.replaceAll("''", "'"));
  return [...uncommitted].some((literal) => texts.some((text) => text.includes(literal)));
}
