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
  /** Waits for calls that are under way. @throws DiagnosticError ATH4201 for a call that was never awaited */
  finish(): Promise<void>;
}

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
        await executor.perform(call, compileCall(call, dialect));
      });
  }
  methods.query = (query: Sql | string) =>
    later("query", async () => {
      // What op.execute refuses must not come in by this door.
      compileCall({ method: "execute", args: [query] }, dialect);
      return executor.query(isSql(query) ? query.$sql : query);
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
      await executor.setTimeouts?.(timeouts);
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
    async finish() {
      const forgotten = made.find(({ call }) => !call.begun);
      await queue;
      if (!forgotten) return;
      fail({
        code: "ATH4201",
        message: `op.${forgotten.name}(...) is not awaited, so it has not run`,
        ...at(locate(forgotten.from)),
        hint: `write: await op.${forgotten.name}(...)`,
      });
    },
  };
}

const at = (position: Position | undefined) => (position ? { at: position } : {});

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
