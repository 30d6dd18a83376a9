import {
  changedAttributes,
  create,
  drop,
  type AlterOrRename,
  type CreateOrDrop,
  type Operation,
} from "../operations/operation.js";
import { dialectKind, type Dialect, type PlanContext } from "../dialect.js";
import { kindOf } from "../kinds/index.js";
import type { Address } from "../schema/address.js";
import { linksOf } from "../schema/links.js";
import { isServerWide } from "../schema/server-wide.js";
import { withAttributes, type SchemaObject } from "../schema/schema-object.js";
import type { InTheWay } from "./order.js";

export type Atomic = CreateOrDrop | AlterOrRename<"alter">;

/**
 * Turns the differences into operations that the database can carry out: what it cannot alter is dropped and created,
 * what stands in the way of a change is dropped before and created after.
 */
export function expand(differences: readonly Atomic[], dialect: Dialect, context: PlanContext): Expanded {
  const replaced = differences.flatMap((operation) => replaceIfNeeded(operation, dialect, context));
  const inTheWay = new Map(
    replaced.flatMap((operation) =>
      operation.verb === "alter" ? [[operation.to.address, rebuiltFor(operation, dialect, context)] as const] : [],
    ),
  );
  const rebuilt = dependantsInTheWay(replaced, inTheWay, dialect, context);
  const kept = replaced.filter((operation) => operation.verb !== "alter" || !rebuilt.has(operation.to.address));
  const operations = [
    ...kept,
    ...[...rebuilt].flatMap((address) => [
      drop(context.from.objects.get(address)!),
      create(context.to.objects.get(address)!),
    ]),
  ];
  return { operations, inTheWay };
}

/** What the database can carry out, and what must stand aside while an object is altered. */
export interface Expanded {
  readonly operations: Atomic[];
  readonly inTheWay: InTheWay;
}

function rebuiltFor(operation: AlterOrRename<"alter">, dialect: Dialect, context: PlanContext): Set<Address> {
  const { rebuilds } = dialectKind(dialect, operation.from.kind);
  return new Set(rebuilds?.(operation.from as never, operation.to as never, context) ?? []);
}

function replaceIfNeeded(operation: Atomic, dialect: Dialect, context: PlanContext): Atomic[] {
  if (operation.verb !== "alter") return [operation];
  const kind = dialectKind(dialect, operation.from.kind);
  const alterable = kind.alterable as Readonly<Record<string, "in place" | "replace">>;
  const replace =
    changedAttributes(operation.from, operation.to).some((attribute) => alterable[attribute] === "replace") ||
    kind.mustReplace?.(operation.from as never, operation.to as never, context);
  return replace ? [drop(operation.from), create(operation.to)] : [operation];
}

/** Objects that must be dropped and created although their own change, if any, does not ask for it. */
function dependantsInTheWay(
  operations: readonly Atomic[],
  inTheWay: InTheWay,
  dialect: Dialect,
  { from, to }: PlanContext,
): Set<Address> {
  const { dependants } = linksOf(from);
  const gone = new Set<Address>();
  const queue = [...inTheWay.values()].flatMap((addresses) => [...addresses]);
  for (const operation of operations) {
    if (operation.verb !== "drop") continue;
    gone.add(operation.object.address);
    // What is granted to a role, or allowed to it by a policy, is altered where the role goes.
    if (!isServerWide(operation.object)) queue.push(...dependants(operation.object.address));
  }
  const result = new Set<Address>();
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    const before = from.objects.get(address);
    const after = to.objects.get(address);
    if (!before || !after || gone.has(address) || result.has(address)) continue;
    // What holds rows or state is never rebuilt for another object's sake: its own alteration deals with it.
    const { rebuildable } = dialectKind(dialect, before.kind);
    const isRebuildable = (one: SchemaObject) => rebuildable?.(one as never) ?? kindOf(one.kind).keeps === "nothing";
    if (!isRebuildable(before) || !isRebuildable(after)) continue;
    result.add(address);
    queue.push(...dependants(address));
  }
  return result;
}

/** An operation, or its two halves where part of a new object must wait for others. */
export function deferred(operation: Operation, dialect: Dialect): Operation[] {
  if (operation.verb !== "create") return [operation];
  const without = dialectKind(dialect, operation.object.kind).deferred?.(operation.object as never);
  if (!without) return [operation];
  const first = withAttributes(operation.object as never, without as never);
  return [create(first, operation.with), { verb: "alter", from: first, to: operation.object }];
}
