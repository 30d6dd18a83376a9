import { dialectKind, type Dialect, type PlanContext } from "../dialect.js";
import { kindNames, kindOf } from "../kinds/index.js";
import type { Operation } from "../operations/operation.js";
import { joinName, type Address } from "../schema/address.js";
import { containerOf, nameParts, type SchemaObject } from "../schema/schema-object.js";
import type { Edge, Schema } from "../schema/schema.js";

type Verb = "create" | "drop" | "alter";

/** For each object that is altered, what must be dropped or altered before, and may be created only after. */
export type InTheWay = ReadonlyMap<Address, ReadonlySet<Address>>;

/**
 * Puts operations into an order in which the database accepts them: teardown along the dependencies of `from`, building
 * along those of `to`, and what holds a name before what takes it. Where several orders are right, the kinds' building
 * order and then the addresses decide, so that the order of declaration never shows.
 */
export function order(
  operations: readonly Operation[],
  dialect: Dialect,
  context: PlanContext,
  inTheWay: InTheWay = new Map(),
): Operation[] {
  const { from, to } = context;
  const sorted = [...operations].sort((a, b) => rank(a) - rank(b) || compareText(sortKey(a), sortKey(b)));
  const touches = {
    create: new Map<Address, Operation>(),
    drop: new Map<Address, Operation>(),
    alter: new Map<Address, Operation>(),
  };
  for (const operation of sorted) {
    for (const [verb, object] of touched(operation)) touches[verb].set(object.address, operation);
  }
  const prerequisites = new Map<Operation, Operation[]>();
  const first = (before: Operation | undefined, after: Operation | undefined) => {
    if (!before || !after || before === after) return;
    const list = prerequisites.get(after);
    if (list) list.push(before);
    else prerequisites.set(after, [before]);
  };

  for (const [altered, addresses] of inTheWay) {
    for (const address of addresses) {
      first(touches.drop.get(address) ?? touches.alter.get(address), touches.alter.get(altered));
      first(touches.alter.get(altered), touches.create.get(address));
    }
  }
  const isTouched = (address: Address) => Object.values(touches).some((one) => one.has(address));
  const built = reaching(withOwnership(to), isTouched);
  const builtKeys = new Set(built.map(edgeKey));
  const tiedLater = tied(built);
  // What is tied to a new object is tied after that, although something that comes along may use it already.
  const tying = new Map<Operation | undefined, Operation | undefined>();
  for (const { from: owned, to: owner, late } of built)
    if (late) tying.set(touches.alter.get(owned), touches.create.get(owner));
  for (const edge of built) {
    const { from: dependant, to: base, late } = edge;
    if (!late) {
      first(touches.create.get(base), touches.create.get(dependant));
      const [altering, creating] = [touches.alter.get(base), touches.create.get(dependant)];
      if (tying.get(altering) !== creating) first(altering, creating);
    }
    first(touches.create.get(base), touches.alter.get(dependant));
    if (!tiedLater.has(edgeKey(edge))) first(touches.alter.get(base), touches.alter.get(dependant));
  }
  for (const [address, operation] of touches.create) first(operation, touches.alter.get(address));
  // What no longer needs another thing is altered before that, unless it has to wait for it in another way.
  const lettingGoEarly: [Operation | undefined, Operation | undefined][] = [];
  const torn = reaching(withOwnership(from), isTouched);
  const tiedBefore = tied(torn);
  // What lets go of an object that is dropped does so before that, although something that goes along may still use it.
  const lettingGo = new Map<Operation | undefined, Operation | undefined>();
  for (const { from: owned, to: owner, late } of torn)
    if (late) lettingGo.set(touches.alter.get(owned), touches.drop.get(owner));
  for (const edge of torn) {
    const { from: dependant, to: base, late } = edge;
    if (!late) first(touches.drop.get(dependant), touches.drop.get(base));
    const [dropping, altering] = [touches.drop.get(dependant), touches.alter.get(base)];
    if (!late && !tiedBefore.has(edgeKey(edge)) && lettingGo.get(altering) !== dropping) first(dropping, altering);
    first(touches.alter.get(dependant), touches.drop.get(base));
    if (!builtKeys.has(edgeKey(edge))) lettingGoEarly.push([touches.alter.get(dependant), touches.alter.get(base)]);
  }
  // What moves along with a type to its successor is altered together with it, and what that needs must be there by then.
  for (const [base, operation] of touches.alter) {
    if (!hasSuccessor(operation, dialect, context)) continue;
    const above = dependantsOf(base, torn);
    // One that goes is in the way of what is under it: it does not move.
    for (const one of above) if (isType(touches.drop.get(one), dialect)) first(touches.drop.get(one), operation);
    const moving = new Set([...above].filter((one) => movesAlong(touches.alter.get(one), dialect)));
    const later = dependantsOf(base, built);
    for (const edge of built)
      if (moving.has(edge.from) && !later.has(edge.to)) first(touches.create.get(edge.to), operation);
  }
  const taking = byName(sorted, (operation) => namesOf(operation, "to", dialect));
  for (const [name, leaving] of byName(sorted, (operation) => namesOf(operation, "from", dialect))) {
    for (const coming of taking.get(name) ?? []) {
      for (const one of leaving) first(one, coming);
    }
  }
  for (const [dependant, base] of lettingGoEarly)
    if (dependant && base && !isAfter(dependant, base, prerequisites)) first(dependant, base);
  return visit(sorted, prerequisites);
}

/** Whether one operation has to wait for another, also by way of others. */
function isAfter(later: Operation, earlier: Operation, prerequisites: ReadonlyMap<Operation, Operation[]>): boolean {
  const seen = new Set([later]);
  for (const one of seen) for (const before of prerequisites.get(one) ?? []) seen.add(before);
  return seen.has(earlier);
}

/** Whether an operation gives a type a successor, to which others move. */
function hasSuccessor(operation: Operation, dialect: Dialect, context: PlanContext): boolean {
  if (operation.verb !== "alter") return false;
  const { succeeds } = dialectKind(dialect, operation.from.kind);
  return succeeds?.(operation.from as never, operation.to as never, context) === true;
}

/** Whether an operation alters a type that moves along where what it is made of gets a successor. */
const movesAlong = (operation: Operation | undefined, dialect: Dialect): boolean =>
  operation?.verb === "alter" && dialectKind(dialect, operation.from.kind).succeeds !== undefined;

/** Whether an operation drops a type that could have moved along. */
const isType = (operation: Operation | undefined, dialect: Dialect): boolean =>
  operation?.verb === "drop" && dialectKind(dialect, operation.object.kind).succeeds !== undefined;

/** What depends on an object, also by way of others. */
function dependantsOf(base: Address, edges: readonly Edge[]): Set<Address> {
  const result = new Set<Address>([base]);
  for (const one of result) for (const { from, to } of edges) if (to === one) result.add(from);
  result.delete(base);
  return result;
}

function touched(operation: Operation): [Verb, SchemaObject][] {
  switch (operation.verb) {
    case "create":
    case "drop":
      return [operation.object, ...operation.with].map((object) => [operation.verb, object]);
    case "alter":
    case "rename":
      return [["alter", operation.to]];
    case "execute":
      return [];
  }
}

/** The recorded edges, and each object's dependence on its owner and on its schema. */
function withOwnership(schema: Schema): Edge[] {
  const edges = [...schema.edges];
  for (const object of schema.objects.values()) {
    const container = containerOf(object);
    if (container) edges.push({ from: object.address, to: container });
  }
  return edges;
}

/**
 * The edges between objects that operations touch. One that they leave alone hands on what it needs: a column of a domain
 * needs what the domain is made of.
 */
function reaching(edges: readonly Edge[], isTouched: (address: Address) => boolean): Edge[] {
  const byStart = new Map<Address, Edge[]>();
  for (const edge of edges) {
    const list = byStart.get(edge.from);
    if (list) list.push(edge);
    else byStart.set(edge.from, [edge]);
  }
  const result: Edge[] = [];
  for (const start of byStart.keys()) {
    if (!isTouched(start)) continue;
    const seen = new Set<Address>([start]);
    const queue = [...byStart.get(start)!];
    for (let edge = queue.pop(); edge; edge = queue.pop()) {
      if (isTouched(edge.to)) {
        if (edge.to !== start) result.push({ ...edge, from: start });
      } else if (!edge.late && !seen.has(edge.to)) {
        seen.add(edge.to);
        queue.push(...(byStart.get(edge.to) ?? []));
      }
    }
  }
  return result;
}

/** The edges that run against a late one: a column needs the sequence that it owns, and the tie is the one to loosen first. */
function tied(edges: readonly Edge[]): Set<string> {
  return new Set(edges.filter((edge) => edge.late).map(({ from, to }) => edgeKey({ from: to, to: from })));
}

const edgeKey = (edge: Edge) => `${edge.from}\n${edge.to}`;

/** Operations by the names that they take, or that they free. */
function byName(
  operations: readonly Operation[],
  namesOf: (operation: Operation) => Iterable<string>,
): Map<string, Set<Operation>> {
  const result = new Map<string, Set<Operation>>();
  for (const operation of operations) {
    for (const name of namesOf(operation)) {
      const set = result.get(name);
      if (set) set.add(operation);
      else result.set(name, new Set([operation]));
    }
  }
  return result;
}

/** The names that an operation takes (`to`) or frees (`from`). An object's own address is always such a name. */
function namesOf(operation: Operation, side: "from" | "to", dialect: Dialect): string[] {
  if (operation.verb === (side === "to" ? "create" : "drop"))
    return touched(operation).flatMap(([, object]) => [object.address, ...allHeldNames(object, dialect)]);
  if (operation.verb !== "alter") return [];
  const kept = new Set(allHeldNames(operation[side === "to" ? "from" : "to"], dialect));
  return allHeldNames(operation[side], dialect).filter((name) => !kept.has(name));
}

/** The names that an object holds against others, each with the namespace that they share. */
export function heldNames(object: SchemaObject, dialect: Dialect): string[] {
  // An index is called after its table, and holds its name in the whole schema: the outermost part.
  const [schema, ...inner] = nameParts(object);
  const { namespaces = [], innerNamespaces = [] } = dialectKind(dialect, object.kind);
  return [
    ...namespaces.map((namespace) => `${namespace} ${schema} ${inner.at(-1)}`),
    ...innerNamespaces.map((namespace) => `${namespace} ${joinName(nameParts(object))}`),
  ];
}

/** The names of {@link heldNames}, and those of what stands behind the object and is not one itself. */
export function allHeldNames(object: SchemaObject, dialect: Dialect): string[] {
  return [...heldNames(object, dialect), ...namesBeside(object, dialect).map(({ key }) => key)];
}

/** What stands behind an object and is not one itself: its name, and that name as {@link heldNames} gives it. */
export function namesBeside(object: SchemaObject, dialect: Dialect): { readonly name: string; readonly key: string }[] {
  const [schema] = nameParts(object);
  const beside = [...(dialectKind(dialect, object.kind).holdsBeside?.(object as never) ?? [])];
  return beside.map(({ namespace, name }) => ({ name, key: `${namespace} ${schema} ${name}` }));
}

/** Where an operation would like to stand: teardown of small things, building in building order, teardown of large things. */
function rank(operation: Operation): number {
  if (operation.verb === "execute") return 50;
  if (operation.verb === "rename") return 0;
  const object = operation.verb === "alter" ? operation.to : operation.object;
  const building = kindNames.indexOf(object.kind);
  if (operation.verb === "drop") {
    return kindOf(object.kind).keeps === "nothing" ? kindNames.length - building : 200 - building;
  }
  return 100 + 2 * building + (operation.verb === "alter" ? 1 : 0);
}

function sortKey(operation: Operation): string {
  if (operation.verb === "execute") return "";
  return operation.verb === "create" || operation.verb === "drop" ? operation.object.address : operation.to.address;
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Each operation after its prerequisites, otherwise in the given order. A cycle is cut where it closes: the proof tells. */
function visit(sorted: readonly Operation[], prerequisites: ReadonlyMap<Operation, Operation[]>): Operation[] {
  const result: Operation[] = [];
  const seen = new Set<Operation>();
  const place = new Map(sorted.map((operation, at) => [operation, at]));
  const go = (operation: Operation): void => {
    if (seen.has(operation)) return;
    seen.add(operation);
    for (const before of (prerequisites.get(operation) ?? []).sort((a, b) => place.get(a)! - place.get(b)!)) go(before);
    result.push(operation);
  };
  for (const operation of sorted) go(operation);
  return result;
}
