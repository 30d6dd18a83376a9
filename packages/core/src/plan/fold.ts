import { dialectKind, type Dialect, type PlanContext } from "../dialect.js";
import { kindOf } from "../kinds/index.js";
import { create, drop, type Operation } from "../operations/operation.js";
import type { Address } from "../schema/address.js";
import { ownerOf, tiedTo, type SchemaObject } from "../schema/schema-object.js";

/**
 * Puts what is created or dropped with its owner into the owner's operation: the columns of a new table, the indexes of
 * a dropped one, the sequence of a serial column.
 */
export function fold(operations: readonly Operation[], dialect: Dialect, context: PlanContext): Operation[] {
  const created = membersByAddress(operations, "create");
  const dropped = membersByAddress(operations, "drop");
  const altered = new Map<Address, Operation>();
  for (const operation of operations) if (operation.verb === "alter") altered.set(operation.to.address, operation);
  const cyclic = cyclicTies(dropped);
  const carried = new Map<Operation, SchemaObject[]>();
  const result: Operation[] = [];
  const loose: Operation[] = [];

  for (const operation of operations) {
    if (operation.verb !== "create" && operation.verb !== "drop") {
      loose.push(operation);
      continue;
    }
    const members = operation.verb === "create" ? created : dropped;
    const carrier = carrierOf(operation.object, operation.verb, { members, altered, cyclic, dialect, context });
    if (!carrier) {
      loose.push(operation);
      continue;
    }
    const list = carried.get(carrier);
    if (list) list.push(operation.object);
    else carried.set(carrier, [operation.object]);
  }
  for (const operation of loose) {
    const others = carried.get(operation);
    if (operation.verb === "create" && others) result.push(create(operation.object, others));
    else if (operation.verb === "drop" && others) result.push(drop(operation.object, others));
    else result.push(operation);
  }
  return result;
}

type Members = ReadonlyMap<Address, Operation & { object: SchemaObject }>;

function membersByAddress(operations: readonly Operation[], verb: "create" | "drop"): Members {
  const members = new Map<Address, Operation & { object: SchemaObject }>();
  for (const operation of operations) {
    if (operation.verb === verb)
      members.set((operation as { object: SchemaObject }).object.address, operation as never);
  }
  return members;
}

interface Carriers {
  readonly members: Members;
  readonly altered: ReadonlyMap<Address, Operation>;
  readonly cyclic: ReadonlySet<Address>;
  readonly dialect: Dialect;
  readonly context: PlanContext;
}

/** The outermost operation that carries this object, or null where it stands by itself. */
function carrierOf(object: SchemaObject, verb: "create" | "drop", carriers: Carriers): Operation | null {
  const { members, altered, cyclic, dialect, context } = carriers;
  const special = dialectKind(dialect, object.kind).carriedBy?.(object as never, verb, context);
  if (special && altered.has(special)) return altered.get(special)!;
  const byKind = verb === "create" ? (kindOf(object.kind).inline ? ownerOf(object) : null) : ownerOf(object);
  const address = special ?? (cyclic.has(object.address) ? null : byKind);
  const carrier = address ? members.get(address) : undefined;
  if (!carrier) return null;
  return carrierOf(carrier.object, verb, carriers) ?? carrier;
}

/**
 * Foreign keys between dropped tables that refer to each other. They must go first, by themselves; all others go with
 * their table, which then only has to be dropped before the one it refers to.
 */
function cyclicTies(dropped: Members): Set<Address> {
  const ties = [...dropped.values()].flatMap(({ object }) => {
    const [from, to] = [ownerOf(object), tiedTo(object)];
    return from && to && from !== to && dropped.has(from) && dropped.has(to)
      ? [{ address: object.address, from, to }]
      : [];
  });
  // Peel off tables that nothing refers to, until only cycles and what hangs below them are left.
  let rest = ties;
  for (;;) {
    const targets = new Set(rest.map((tie) => tie.to));
    const next = rest.filter((tie) => targets.has(tie.from));
    if (next.length === rest.length) return new Set(rest.map((tie) => tie.address));
    rest = next;
  }
}
