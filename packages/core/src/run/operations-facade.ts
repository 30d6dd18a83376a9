import { DiagnosticError, fail, type Position } from "../diagnostic.js";
import type { Dialect } from "../dialect.js";
import type { Argument, Call, Statement } from "../operations/call.js";
import { isSql, type Sql } from "../operations/sql.js";
import { compileCall } from "../plan/plan.js";
import { PendingCall } from "./pending-call.js";
import type { Timeouts } from "./sessions.js";

/** Finds the place in a migration file from which a call was made. */
export type Locate = (error: Error) => Position | undefined;

/** What carries out the calls of a migration file. */
export interface Executor {
  readonly isOffline: boolean;
  /** True on a scratch database: steps that only move rows are left out. */
  readonly skipsData: boolean;
  perform(call: Call, statements: readonly Statement[]): Promise<void>;
  query(sql: string): Promise<object[]>;
  /** Left out where time does not matter. */
  setTimeouts?(timeouts: Timeouts): Promise<void>;
}

/** `op`, and the end of its use. */
export interface Facade {
  readonly op: object;
  /** The migration has returned. @throws DiagnosticError ATH4201 for a call that has not run, or is not over yet */
  finish(): void;
  /**
   * The migration has failed: what it left under way is waited for, is answered no more, and begins nothing else. Code that
   * was not awaited must not go on in the transactions of others.
   */
  stop(): Promise<void>;
}

/** The migration's own code goes no further from here. */
const unanswered = <T>(): Promise<T> => new Promise(() => {});

/** Names that JavaScript itself asks of any object, for example when it is awaited or printed. */
const askedByLanguage = new Set<string>([
  "then",
  "toJSON",
  "constructor",
  "inspect",
  "nodeType",
  "asymmetricMatch",
  "$$typeof",
]);

/** Builds the `op` that a migration's `upgrade` and `downgrade` are given. */
export function createFacade(dialect: Dialect, executor: Executor, locate: Locate): Facade {
  const made: { call: PendingCall<unknown>; name: string; from: Error }[] = [];
  let queue: Promise<unknown> = Promise.resolve();
  let dataDepth = 0;
  let hasEnded = false;
  let isStopped = false;
  const atWork = new Set<Promise<unknown>>();

  /** What the executor does for a call: after the end nothing, and nobody hears of it once the migration has failed. */
  const work = async <T>(name: string, begin: () => Promise<T>): Promise<T> => {
    if (isStopped) return unanswered();
    if (hasEnded) failLate(name);
    const working = begin();
    atWork.add(working);
    try {
      const answer = await working;
      return isStopped ? await unanswered() : answer;
    } catch (error) {
      if (isStopped) return await unanswered();
      throw error;
    } finally {
      atWork.delete(working);
    }
  };

  const later = <T>(name: string, begin: () => Promise<T>): PendingCall<T> => {
    const from = new Error(name);
    const call = new PendingCall<T>(() => {
      // One after the other, also under Promise.all: a session runs one statement at a time. What `op.data` calls inside
      // itself belongs to it and must not wait for it.
      const turn = dataDepth > 0 ? begin() : queue.then(begin);
      const placed = turn.catch((error: unknown) => Promise.reject(atPlace(error, from, locate)));
      if (dataDepth === 0) queue = placed.catch(() => {});
      return placed;
    });
    made.push({ call, name, from });
    return call;
  };

  const methods: Record<string, unknown> = {};
  for (const method of Object.keys(dialect.methods)) {
    methods[method] = (...args: Argument[]) =>
      later(method, async () => {
        const call = { method, args };
        if (dataDepth > 0 && method !== "execute" && method !== "bulkInsert") failSchemaInData(method);
        const statements = compileCall(call, dialect);
        await work(method, () => executor.perform(call, statements));
      });
  }
  methods.query = (query: Sql | string) =>
    later("query", async () => {
      // What op.execute refuses must not come in by this door.
      compileCall({ method: "execute", args: [query] }, dialect);
      return work("query", () => executor.query(isSql(query) ? query.$sql : query));
    });
  methods.data = (step: (op: object) => Promise<void>) =>
    later("data", async () => {
      if (executor.skipsData) return;
      dataDepth += 1;
      try {
        await step(op);
      } finally {
        dataDepth -= 1;
      }
    });
  methods.setTimeouts = (timeouts: Timeouts) =>
    later("setTimeouts", async () => {
      checkTimeouts(timeouts);
      await work("setTimeouts", async () => executor.setTimeouts?.(timeouts));
    });
  methods.isOffline = executor.isOffline;

  const op: object = new Proxy(methods, {
    get(target, name) {
      if (typeof name === "symbol" || name in target || askedByLanguage.has(name)) return target[name as string];
      return unknownOperation(name, Object.keys(target), locate);
    },
  });

  return {
    op,
    finish() {
      const left = made.find(({ call }) => !call.isOver);
      if (left) failNotAwaited(left.name, left.call.begun, locate(left.from));
      hasEnded = true;
    },
    async stop() {
      isStopped = true;
      await Promise.allSettled(atWork);
    },
  };
}

const at = (position: Position | undefined) => (position ? { at: position } : {});

function failNotAwaited(name: string, hasBegun: boolean, position: Position | undefined): never {
  fail({
    code: "ATH4201",
    message: hasBegun
      ? `op.${name}(...) was not over when the migration returned: something around it is not awaited`
      : `op.${name}(...) is not awaited, so it has not run`,
    ...at(position),
    hint: hasBegun
      ? "write await before what makes this call: a function of your own, a loop with a callback"
      : `write: await op.${name}(...)`,
  });
}

function failLate(name: string): never {
  fail({
    code: "ATH4201",
    message: `op.${name}(...) was called after the migration had returned, so it has not run`,
    hint: "await, in upgrade or downgrade, what makes this call",
  });
}

/** Adds the place of the call to an error that has none. */
function atPlace(error: unknown, from: Error, locate: Locate): unknown {
  if (!(error instanceof DiagnosticError)) return error;
  return new DiagnosticError(error.diagnostics.map((one) => (one.at ? one : { ...one, ...at(locate(from)) })));
}

function failSchemaInData(method: string): never {
  fail({
    code: "ATH4202",
    message: `op.${method}(...) changes the schema inside op.data, which is left out where a migration is replayed`,
    hint: "move the call out of op.data",
  });
}

function checkTimeouts(timeouts: unknown): void {
  const known = ["lockWait", "statement"];
  const wrong = Object.entries(timeouts ?? {}).find(
    ([name, value]) => !known.includes(name) || !Number.isInteger(value) || (value as number) < 0,
  );
  if (typeof timeouts === "object" && timeouts !== null && !wrong) return;
  fail({
    code: "ATH4215",
    message: `op.setTimeouts was given ${wrong ? `${wrong[0]}: ${String(wrong[1])}` : String(timeouts)}`,
    hint: `write milliseconds, 0 for none: await op.setTimeouts({ lockWait: 2000, statement: 60000 })`,
  });
}

function unknownOperation(name: string, known: readonly string[], locate: Locate): never {
  const close = known.filter((one) => distance(one.toLowerCase(), name.toLowerCase()) <= 3).slice(0, 3);
  return fail({
    code: "ATH4203",
    message: `op has no operation "${name}"`,
    ...at(locate(new Error(name))),
    hint:
      close.length > 0
        ? `did you mean ${close.map((one) => `op.${one}`).join(" or ")}?`
        : `what there is: ${known.join(", ")}`,
  });
}

/** Levenshtein's distance: how many letters have to change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}
