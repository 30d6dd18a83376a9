import { dialectKind, type Dialect, type Facts, type PlanContext } from "../dialect.js";
import { diff } from "../diff/diff.js";
import type { Call, Statement } from "../operations/call.js";
import type { Operation } from "../operations/operation.js";
import type { Schema } from "../schema/schema.js";
import { deferred, expand } from "./expand.js";
import { fold } from "./fold.js";
import type { Hazard } from "./hazard.js";
import { order } from "./order.js";
import { derivedRenames, type Rename, type RenameQuestion } from "./renames.js";

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
  readonly upgrade: Direction;
  readonly downgrade: Direction;
}

/** Nothing is planned until these are answered. */
export interface OpenPlan {
  readonly status: "questions";
  readonly questions: readonly RenameQuestion[];
}

export type Plan = ReadyPlan | OpenPlan;

/** The schemas between which a plan leads, and the renames on the way. */
export interface PlanRequest {
  readonly from: Schema;
  /** `from` after the renames, as the database reads it back. */
  readonly renamed: Schema;
  readonly to: Schema;
  /** `to` after the renames have been undone; needed for the way back. */
  readonly unrenamed: Schema;
  readonly renames: readonly Rename[];
  readonly dialect: Dialect;
  readonly facts: Facts;
}

/** Plans both directions. Pure: everything that needs a database has been read before. */
export function planBothWays(request: PlanRequest): ReadyPlan {
  const { from, renamed, to, unrenamed, renames, dialect, facts } = request;
  const back = [...renames].reverse().map((one): Rename => ({ verb: "rename", from: one.to, to: one.from }));
  return {
    status: "ready",
    upgrade: planDirection(renames, { from: renamed, to, facts }, dialect),
    downgrade: planDirection(back, { from: unrenamed, to: from, facts }, dialect),
  };
}

/** The operations from `context.from` to `context.to`, after these renames. */
export function planDirection(renames: readonly Rename[], context: PlanContext, dialect: Dialect): Direction {
  const expanded = expand(diff(context.from, context.to) as never, dialect, context);
  const folded = fold(expanded, dialect, context).flatMap((operation) => deferred(operation, dialect));
  const operations = [...renames, ...order(folded, dialect, context)];
  return {
    operations,
    calls: operations.map((operation) => callsOf(operation, dialect, context)),
    hazards: operations.flatMap((operation, at) => hazardsOf(operation, dialect, context).map((one) => ({ ...one, operation: at }))),
  };
}

/** The calls that carry out one operation. */
export function callsOf(operation: Operation, dialect: Dialect, context: PlanContext): Call[] {
  switch (operation.verb) {
    case "create":
    case "drop":
      return dialectKind(dialect, operation.object.kind)[operation.verb](operation.object as never, operation.with, context);
    case "alter":
      return dialectKind(dialect, operation.to.kind).alter(operation.from as never, operation.to as never, context);
    case "rename":
      return dialectKind(dialect, operation.to.kind).rename!(operation.from as never, operation.to as never);
    case "execute":
      return [{ method: "execute", args: [operation.up] }];
  }
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

/** Renames that follow from a change of names elsewhere, see {@link derivedRenames}, that the dialect can carry out. */
export function renamesToFollow(from: Schema, to: Schema, dialect: Dialect): Rename[] {
  return derivedRenames(from, to).filter((one) => dialectKind(dialect, one.from.kind).rename);
}
