import { dialectKind, type Dialect, type PlanContext } from "../dialect.js";
import { kindOf } from "../kinds/index.js";
import { create, drop, type Operation } from "../operations/operation.js";
import type { Address } from "../schema/address.js";
import { ownerOf, type SchemaObject } from "../schema/schema-object.js";
import type { Schema } from "../schema/schema.js";

/**
 * Puts what is created or dropped with its owner into the owner's operation: the columns of a new table, the indexes of
 * a dropped one, the sequence of a serial column.
 */
export function fold(operations: readonly Operation[], dialect: Dialect, context: PlanContext): Operation[] {
  const created = membersByAddress(operations, "create");
  const dropped = membersByAddress(operations, "drop");
  const altered = new Map<Address, Operation>();
  for (const operation of operations) if (operation.verb === "alter") altered.set(operation.to.address, operation);
  const cyclic = { create: cyclicTies("create", created, context.to), drop: cyclicTies("drop", dropped, context.from) };
  const carried = new Map<Operation, SchemaObject[]>();
  const result: Operation[] = [];
  const loose: Operation[] = [];

  for (const operation of operations) {
    if (operation.verb !== "create" && operation.verb !== "drop") {
      loose.push(operation);
      continue;
    }
    const members = operation.verb === "create" ? created : dropped;
    const carriers = { members, altered, cyclic: cyclic[operation.verb], dialect, context };
    const carrier = carrierOf(operation.object, operation.verb, carriers);
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
  const address = special ?? (cyclic.has(object.address) ? null : wholeOf(object, verb));
  const carrier = address ? members.get(address) : undefined;
  if (!carrier) return null;
  return carrierOf(carrier.object, verb, carriers) ?? carrier;
}

/** What an object comes and goes with, by its kind. */
const wholeOf = (object: SchemaObject, verb: "create" | "drop"): Address | null =>
  verb === "create" && !kindOf(object.kind).inline ? null : ownerOf(object);

/**
 * Parts of objects by which these depend on each other in a circle: foreign keys of two tables, policies that read each
 * other's tables, a check that calls a function over rows of its own table. They must go first and come last, by themselves;
 * all others go with what they are part of, which then only has to be dropped before what it depends on, and come with it.
 */
function cyclicTies(verb: "create" | "drop", members: Members, schema: Schema): Set<Address> {
  const memberOf = (address: Address): Address | null => {
    const object = members.get(address)?.object;
    if (!object) return null;
    const whole = wholeOf(object, verb);
    return whole && members.has(whole) ? whole : address;
  };
  const ties = schema.edges.flatMap((edge) => {
    const [from, to] = [memberOf(edge.from), memberOf(edge.to)];
    return from && to && from !== to && !edge.late ? [{ address: edge.from, from, to }] : [];
  });
  // Peel off what nothing depends on and what depends on nothing, until only circles and what links them are left.
  let rest = ties;
  for (;;) {
    const [sources, targets] = [new Set(rest.map((tie) => tie.from)), new Set(rest.map((tie) => tie.to))];
    const next = rest.filter((tie) => targets.has(tie.from) && sources.has(tie.to));
    if (next.length === rest.length) break;
    rest = next;
  }
  const isCut = (address: Address) => kindOf(members.get(address)!.object.kind).keeps === "nothing";
  return new Set(rest.map((tie) => tie.address).filter(isCut));
}
