import { changedAttributes, create, drop, type AlterOrRename, type CreateOrDrop, type Operation } from "../operations/operation.js";
import { dialectKind, type Dialect, type PlanContext } from "../dialect.js";
import { kindOf } from "../kinds/index.js";
import type { Address } from "../schema/address.js";
import { withAttributes } from "../schema/schema-object.js";

export type Atomic = CreateOrDrop | AlterOrRename<"alter">;

/**
 * Turns the differences into operations that the database can carry out: what it cannot alter is dropped and created,
 * what stands in the way of a change is dropped before and created after.
 */
export function expand(differences: readonly Atomic[], dialect: Dialect, context: PlanContext): Atomic[] {
  const replaced = differences.flatMap((operation) => replaceIfNeeded(operation, dialect, context));
  return [...replaced, ...rebuilt(replaced, dialect, context)];
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

/** Drops and creates of objects that did not change themselves, because something that they depend on does. */
function rebuilt(operations: readonly Atomic[], dialect: Dialect, { from, to, facts }: PlanContext): Atomic[] {
  const dependants = new Map<Address, Address[]>();
  for (const edge of from.edges) {
    const list = dependants.get(edge.to);
    if (list) list.push(edge.from);
    else dependants.set(edge.to, [edge.from]);
  }
  const gone = new Set<Address>();
  for (const operation of operations) if (operation.verb === "drop") gone.add(operation.object.address);
  const altered = new Set<Address>();
  for (const operation of operations) if (operation.verb === "alter") altered.add(operation.from.address);

  const queue: Address[] = [];
  for (const operation of operations) {
    if (operation.verb === "drop") queue.push(...(dependants.get(operation.object.address) ?? []));
    if (operation.verb === "alter") {
      const kind = dialectKind(dialect, operation.from.kind);
      queue.push(...(kind.rebuilds?.(operation.from as never, operation.to as never, { from, to, facts }) ?? []));
    }
  }
  const result: Atomic[] = [];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    const before = from.objects.get(address);
    const after = to.objects.get(address);
    // What holds rows or state is never rebuilt for another object's sake: its own alteration deals with it.
    if (!before || !after || gone.has(address) || kindOf(before.kind).keeps !== "nothing") continue;
    gone.add(address);
    if (!altered.has(address)) result.push(drop(before), create(after));
    queue.push(...(dependants.get(address) ?? []));
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
