import { DiagnosticError, fail } from "../diagnostic.js";
import type { Call, Statement } from "../operations/call.js";
import { checksumOf } from "../revisions/checksum.js";
import { backOff, defaultRetries } from "./back-off.js";
import { noProgress, type Progress } from "./bookkeeping.js";
import type { Executor } from "./operations-facade.js";
import type { RunOptions } from "./run-revision.js";
import { describeHolder, type Timeouts } from "./sessions.js";
import { textsInSql } from "./texts-in-sql.js";

/** How many statements run in a transaction before the server is asked how many locks that holds. */
const askedEvery = 100;

/** How far a run is after one more statement. */
export function progressAfter({ step, trace }: Progress, sql: string): Progress {
  return { step: step + 1, trace: checksumOf(`${trace}\n${sql}`), pending: null };
}

/** The transactions of one direction of one revision. */
export class RevisionRun implements Executor {
  readonly isOffline = false;
  readonly skipsData: boolean;
  committed: Progress;
  #reached: Progress = noProgress;
  #open = false;
  readonly #uncommitted = new Set<string>();
  /** What has run in the open transaction. */
  #ran: Statement[] = [];
  /** The migration has read rows in the open transaction: what it does now may follow from them. */
  #hasRead = false;
  #timeouts: Timeouts;
  /** How often the current statement's transaction was begun again. */
  #retries = 0;
  readonly #options: RunOptions;

  constructor(options: RunOptions) {
    this.#options = options;
    this.skipsData = options.skipsData;
    this.committed = options.place.done;
    this.#timeouts = options.timeouts ?? {};
  }

  async perform(call: Call, statements: readonly Statement[]): Promise<void> {
    const { connection, onCall } = this.#options;
    onCall?.(call);
    for (const statement of statements) {
      if (!(statement.serverWide && connection.sparesServer)) await this.#perform(statement);
    }
  }

  async query(sql: string): Promise<object[]> {
    await this.#begin();
    this.#hasRead = true;
    try {
      return await this.#options.connection.query(sql);
    } catch (error) {
      throw new DiagnosticError(this.#options.dialect.explain(error, sql));
    }
  }

  async setTimeouts(timeouts: Timeouts): Promise<void> {
    if (!this.#options.place.isKept) return;
    this.#timeouts = { ...this.#timeouts, ...timeouts };
    const { dialect, connection, inTransaction } = this.#options;
    const sql = dialect.sessions.timeoutSql(timeouts, "transaction");
    if (sql.length > 0 && (this.#open || inTransaction)) await connection.execute(sql.join("; "));
  }

  async finish(): Promise<void> {
    const { place, connection, dialect, inTransaction, timeouts = {} } = this.#options;
    if (this.#reached.step < place.done.step) failChanged(place.done.step);
    const last = place.finishSql(this.#reached);
    if (last.length > 0) {
      await this.#begin();
      await this.#keep(last);
    }
    if (this.#open) await this.#end("COMMIT");
    this.committed = this.#reached;
    if (!inTransaction) return;
    // What this revision said of time is not said of the next one.
    const { sessions } = dialect;
    const back = [...sessions.resetTimeoutsSql(this.#timeouts), ...sessions.timeoutSql(timeouts, "transaction")];
    if (back.length > 0) await connection.execute(back.join("; "));
  }

  async rollback(): Promise<void> {
    // A connection that is gone has been rolled back by the server.
    if (this.#open) await this.#end("ROLLBACK").catch(() => {});
  }

  async #perform(statement: Statement): Promise<void> {
    const { place, connection, inTransaction, onStatement, onSplit } = this.#options;
    const before = this.#reached;
    this.#reached = progressAfter(before, statement.sql);
    const { done } = place;
    if (this.#reached.step === done.step && this.#reached.trace !== done.trace) failChanged(done.step);
    if (this.#reached.step <= done.step) return;
    const isAlone = !statement.transactional;
    if (isAlone || needsCommit(statement, this.#uncommitted)) {
      if (inTransaction) failSingle(statement);
      await this.#commit(before);
    } else if (await this.#isFull()) {
      await this.#commit(before);
      onSplit?.(before.step);
    }
    onStatement?.(statement);
    if (statement.roles?.length) await connection.provideRoles?.(statement.roles);
    await this.#recorded(statement, () => (isAlone ? this.#alone(statement, before) : this.#within(statement)));
    for (const literal of statement.commitBefore ?? []) this.#uncommitted.add(literal);
  }

  /** Tells those who listen when a statement begins and how it ends. */
  async #recorded(statement: Statement, work: () => Promise<void>): Promise<void> {
    const { onStep, span } = this.#options;
    this.#retries = 0;
    const started = performance.now();
    const ended = (outcome: "done" | "failed") =>
      onStep?.({
        step: this.#reached.step,
        sql: statement.sql,
        transactional: statement.transactional,
        outcome,
        milliseconds: Math.round(performance.now() - started),
        retries: this.#retries,
      });
    const { step } = this.#reached;
    try {
      await (span
        ? span({ name: "athanor.step", attributes: { "athanor.step": step, "db.query.text": statement.sql } }, work)
        : work());
    } catch (error) {
      ended("failed");
      throw error;
    }
    ended("done");
  }

  /** Runs a statement in the transaction. Where it waits for a lock in vain, all of the transaction is tried again. */
  async #within(statement: Statement): Promise<void> {
    const { inTransaction, retries = defaultRetries, dialect } = this.#options;
    await this.#begin();
    // What the migration has read may not be so any more, and what it did before belongs to other revisions.
    const mayRepeat = !this.#hasRead && !inTransaction;
    const ran = this.#ran;
    for (let missing: readonly Statement[] = [statement]; missing.length > 0;) {
      const [next, ...others] = missing;
      try {
        await this.#execute(next!);
        missing = others;
      } catch (error) {
        const inVain = dialect.sessions.isLockFailure(error);
        if (!inVain || !mayRepeat || this.#retries >= retries) throw this.#failure(error, next!, inVain, mayRepeat);
        const uncommitted = [...this.#uncommitted];
        await this.#end("ROLLBACK");
        await this.#waitToRetry(next!);
        await this.#begin();
        for (const literal of uncommitted) this.#uncommitted.add(literal);
        missing = [...ran, statement];
      }
    }
    ran.push(statement);
    this.#ran = ran;
  }

  /** Runs a statement outside of transactions. Before and after, the journal says so. */
  async #alone(statement: Statement, before: Progress): Promise<void> {
    const { connection, place, retries = defaultRetries, dialect, isPooled } = this.#options;
    const { sql } = statement;
    const { statement: limit } = this.#timeouts;
    // Such a statement waits without holding up others, so only its whole time is limited. Behind a pooler it cannot be.
    const limits = place.isKept && !isPooled && limit !== undefined ? { statement: limit } : {};
    for (;;) {
      if (place.isKept && (await this.#prepareAlone(sql, before))) break;
      try {
        for (const set of dialect.sessions.timeoutSql(limits, "session")) await connection.execute(set);
        await this.#execute(statement);
        for (const reset of dialect.sessions.resetTimeoutsSql(limits)) await connection.execute(reset);
        break;
      } catch (error) {
        for (const reset of dialect.sessions.resetTimeoutsSql(limits)) await connection.execute(reset).catch(() => {});
        await this.#tidyAfter(sql);
        const inVain = dialect.sessions.isLockFailure(error);
        if (!inVain || this.#retries >= retries) throw this.#failure(error, statement, inVain, true);
        await this.#waitToRetry(statement);
      }
    }
    this.committed = this.#reached;
    await this.#keep(place.progressSql(this.#reached));
  }

  /**
   * Clears what an earlier attempt left, and keeps in the journal that the statement begins.
   * @returns whether an earlier attempt has come so far that nothing is left to do
   */
  async #prepareAlone(sql: string, before: Progress): Promise<boolean> {
    const { connection, dialect, place } = this.#options;
    const state = await dialect.sessions.stepState(connection, sql);
    if (state.is === "untraceable") fail({ code: "ATH4214", message: state.why, hint: state.hint });
    if (state.is === "half") {
      for (const tidy of state.tidy) await connection.execute(tidy);
      if (state.after === "done") return true;
    }
    if (state.is === "done" && this.committed.pending === sql) return true;
    // Where it looks done before it has begun, it is not ours, and the server says what it thinks of that.
    const started = { ...before, pending: state.is === "done" ? null : sql };
    await this.#keep(place.progressSql(started));
    this.committed = started;
    return false;
  }

  /** The server refused or ended the statement: nothing of it may be left, or the journal goes on saying that it began. */
  async #tidyAfter(sql: string): Promise<void> {
    const { connection, dialect, place } = this.#options;
    if (!place.isKept) return;
    try {
      const state = await dialect.sessions.stepState(connection, sql);
      if (state.is === "done" && this.committed.pending !== null) return;
      if (state.is === "half") {
        if (state.after === "done") return;
        for (const tidy of state.tidy) await connection.execute(tidy);
      }
      this.committed = { ...this.committed, pending: null };
    } catch {
      // The connection is gone, or somebody is in the way: the next run looks again.
    }
  }

  async #execute(statement: Statement): Promise<void> {
    const { connection, watch } = this.#options;
    const work = () => connection.execute(statement.sql);
    await (watch ? watch.around(statement, this.#timeouts.lockWait, this.#retries, work) : work());
  }

  async #waitToRetry(statement: Statement): Promise<void> {
    const { onLockWait, watch } = this.#options;
    this.#retries += 1;
    onLockWait?.({ statement, holders: watch?.blockers ?? [], retries: this.#retries });
    await backOff(this.#retries);
  }

  #failure(error: unknown, { sql }: Statement, inVain: boolean, mayRepeat: boolean): DiagnosticError {
    const { dialect, watch, inTransaction, retries = defaultRetries } = this.#options;
    const said = dialect.explain(error, sql);
    if (!inVain) return new DiagnosticError(said);
    const why = inTransaction
      ? "not tried again: with --single-transaction that would be the whole run"
      : "not tried again: the migration has read rows in this transaction (op.query), and they may have changed";
    const tried = !mayRepeat ? why : retries > 0 ? `its transaction was tried ${this.#retries + 1} times` : null;
    return new DiagnosticError({
      ...said,
      detail: [
        ...(said.detail ?? []),
        ...(watch?.blockers ?? []).map((one) => `in its way: ${describeHolder(one)}`),
        ...(tried ? [tried] : []),
      ],
    });
  }

  /** Whether the transaction should be committed before it takes more locks than the server has for it. */
  async #isFull(): Promise<boolean> {
    const { statementsAtOnce, place, inTransaction, connection, dialect } = this.#options;
    const { length } = this.#ran;
    if (!this.#open || inTransaction || length === 0) return false;
    const isDue =
      statementsAtOnce === undefined ? place.isKept && length % askedEvery === 0 : length >= statementsAtOnce;
    if (!isDue || this.#ran.some((one) => one.lastsInTransaction)) return false;
    return statementsAtOnce !== undefined || dialect.sessions.isFull(connection);
  }

  async #begin(): Promise<void> {
    const { connection, dialect, inTransaction } = this.#options;
    if (this.#open || inTransaction) return;
    await connection.execute(["BEGIN", ...dialect.sessions.timeoutSql(this.#timeouts, "transaction")].join("; "));
    this.#open = true;
    this.#ran = [];
    this.#hasRead = false;
  }

  async #commit(progress: Progress): Promise<void> {
    if (!this.#open) return;
    await this.#keep(this.#options.place.progressSql(progress));
    await this.#end("COMMIT");
    this.committed = progress;
  }

  /** Writes into the tables that keep the history. */
  async #keep(statements: readonly string[]): Promise<void> {
    const { connection, dialect } = this.#options;
    try {
      for (const sql of statements) await connection.execute(sql);
    } catch (error) {
      throw new DiagnosticError(dialect.explain(error));
    }
  }

  async #end(how: "COMMIT" | "ROLLBACK"): Promise<void> {
    this.#open = false;
    this.#uncommitted.clear();
    try {
      await this.#options.connection.execute(how);
    } catch (error) {
      // Constraints that are deferred are checked by the commit.
      throw new DiagnosticError(this.#options.dialect.explain(error, how));
    }
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

function failSingle({ sql, transactional }: Statement): never {
  fail({
    code: "ATH4212",
    message: transactional
      ? "this needs a commit before it, and with --single-transaction there is none"
      : "this cannot run inside a transaction, and with --single-transaction there is no other place",
    detail: [`in: ${sql.replace(/\s+/g, " ").trim().slice(0, 300)}`],
    hint: "leave --single-transaction out: a revision is committed where it must be, and goes on from there when it was stopped",
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
