import { dialectKind, type Dialect, type Facts, type PlanContext } from "../dialect.js";
import { diff } from "../diff/diff.js";
import type { Call, Statement } from "../operations/call.js";
import type { Operation } from "../operations/operation.js";
import { kindOf } from "../kinds/index.js";
import { displayName, parseAddress } from "../schema/address.js";
import { containerOf } from "../schema/schema-object.js";
import type { Schema } from "../schema/schema.js";
import { deferred, expand } from "./expand.js";
import { fold } from "./fold.js";
import type { Hazard } from "./hazard.js";
import { order } from "./order.js";
import type { ConversionAnswer, ConversionQuestion } from "../conversions/conversions.js";
import type { Rename, RenameAnswer, RenameQuestion } from "../renames/renames.js";

/** One way through a plan. */
export interface Direction {
  readonly operations: readonly Operation[];
  /** What each operation is in a migration file, by its index. */
  readonly calls: readonly (readonly Call[])[];
  readonly hazards: readonly Hazard[];
}

/** The way from one schema to another and back. */
export interface ReadyPlan {
  readonly status: "ready";
  /** Where the plan starts, after the renames: what differs from here is not just a name. */
  readonly renamed: Schema;
  /** Where it leads. */
  readonly to: Schema;
  readonly upgrade: Direction;
  readonly downgrade: Direction;
}

/** Nothing is planned until these are answered. */
export interface OpenPlan {
  readonly status: "questions";
  /** Of one kind: what is renamed is settled before it is asked what becomes of values. */
  readonly questions: readonly Question[];
}

/** What only a person knows. */
export type Question = RenameQuestion | ConversionQuestion;

/** A person's word on a {@link Question}. */
export type Answer = RenameAnswer | ConversionAnswer;

/** Nothing is half a plan: either all questions are answered, or there are no operations. */
export type Plan = ReadyPlan | OpenPlan;

/** Changes the operations of a direction before they become calls. */
export type Rewrite = (operations: readonly Operation[], direction: "upgrade" | "downgrade") => readonly Operation[];

/** What comes before the differences of two schemas: what must make room, the renames, and the schema after both. */
export interface Prepared {
  readonly opening: readonly Operation[];
  readonly schema: Schema;
}

/** The schemas between which a plan leads, each prepared for the way that starts there. */
export interface PlanRequest {
  readonly from: Schema;
  readonly to: Schema;
  readonly upgrade: Prepared;
  readonly downgrade: Prepared;
  readonly dialect: Dialect;
  readonly facts: Facts;
  readonly rewrite?: Rewrite | undefined;
}

/** Plans both directions. Pure: everything that needs a database has been read before. */
export function planBothWays({ from, to, upgrade, downgrade, dialect, facts, rewrite }: PlanRequest): ReadyPlan {
  const up = planDirection(
    upgrade.opening,
    { from: upgrade.schema, to, facts, dialect },
    (operations) => rewrite?.(operations, "upgrade") ?? operations,
  );
  const down = planDirection(
    downgrade.opening,
    { from: downgrade.schema, to: from, facts, dialect, back: true },
    (operations) => rewrite?.(operations, "downgrade") ?? operations,
  );
  return {
    status: "ready",
    renamed: upgrade.schema,
    to,
    upgrade: up,
    downgrade: { ...down, hazards: [...down.hazards, ...notBroughtBack(up, down)] },
  };
}

/** The operations from `context.from` to `context.to`, after those that `opening` holds. */
export function planDirection(
  opening: readonly Operation[],
  context: PlanContext,
  rewrite: (operations: readonly Operation[]) => readonly Operation[] = (operations) => operations,
): Direction {
  const { dialect } = context;
  const { operations: expanded, inTheWay } = expand(diff(context.from, context.to), dialect, context);
  const folded = fold(expanded, dialect, context).flatMap((operation) => deferred(operation, dialect));
  const operations = rewrite([...opening, ...order(folded, dialect, context, inTheWay)]);
  return {
    operations,
    calls: operations.map((operation) => callsOf(operation, dialect, context)),
    hazards: operations.flatMap((operation, at) =>
      hazardsOf(operation, dialect, context).map((one) => ({ ...one, operation: at })),
    ),
  };
}

/** What the way back cannot do: rows that the upgrade deletes do not return. */
function notBroughtBack(up: Direction, down: Direction): Hazard[] {
  return up.hazards
    .filter((hazard) => hazard.code === "deletes-data")
    .flatMap(({ subject }) => {
      const operation = down.operations.findIndex((one) => one.verb === "create" && one.object.address === subject);
      const { kind } = parseAddress(subject);
      const name = displayName(subject);
      return operation < 0
        ? []
        : [
            {
              code: "irreversible" as const,
              subject,
              operation,
              certainty: "if rows exist" as const,
              why: `brings back ${kindOf(kind).title} ${name}, and not what was in it`,
              remedy: "restore it from a backup; until then, keys and conditions that need it may fail",
            },
          ];
    });
}

/** The calls that carry out one operation. */
export function callsOf(operation: Operation, dialect: Dialect, context: PlanContext): Call[] {
  switch (operation.verb) {
    case "create":
    case "drop":
      return dialectKind(dialect, operation.object.kind)[operation.verb](
        operation.object as never,
        operation.with,
        context,
      );
    case "alter":
      return dialectKind(dialect, operation.to.kind).alter(operation.from as never, operation.to as never, context);
    case "rename":
      return renameCalls(operation, dialect);
    case "execute":
      return [{ method: "execute", args: [operation.up] }];
  }
}

function renameCalls({ from, to }: Rename, dialect: Dialect): Call[] {
  const { rename, move, renameEntries } = dialectKind(dialect, to.kind);
  if (from.address === to.address) return renameEntries!(from as never, to as never);
  return (containerOf(from) === containerOf(to) ? rename! : move!)(from as never, to as never);
}

/** Compiles calls to statements, in order. */
export function compile(calls: Iterable<Call>, dialect: Dialect): Statement[] {
  const statements: Statement[] = [];
  for (const call of calls) statements.push(...compileCall(call, dialect));
  return statements;
}

/** Compiles one call to statements. */
export function compileCall(call: Call, dialect: Dialect): Statement[] {
  const method = dialect.methods[call.method];
  if (!method) throw new Error(`${dialect.name} has no operation ${call.method}`);
  return (method as (...args: unknown[]) => Statement[])(...call.args);
}

function hazardsOf(operation: Operation, dialect: Dialect, context: PlanContext): Omit<Hazard, "operation">[] {
  if (operation.verb === "execute") return [];
  const object = operation.verb === "create" || operation.verb === "drop" ? operation.object : operation.to;
  return [...(dialectKind(dialect, object.kind).hazards?.(operation, context) ?? [])];
}
