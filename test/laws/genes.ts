import fc from "fast-check";

import { typeGene } from "./column-type.js";
import { drawnKinds, kindsAmong, type DrawnKindName } from "./drawn-kinds.js";
import { condition, deferrable, grants, nat, often, rare } from "./making.js";
import type { PolicyModel } from "./model.js";
import { comments, enumValues, names, seldom, texts } from "./texts.js";

/*
 * Genes: plain numbers and texts from which objects are made by `make`. Every reference is a number that is taken modulo
 * what there is, so that any gene fits any schema, and a gene shrinks field by field.
 */

/** Null: the name that the server would choose. */
const memberName = fc.option(names, { freq: 2 });

const numbers = fc.record({
  increment: fc.constantFrom(1, 1, 2, 10, -1),
  bounds: fc.constantFrom("usual", "usual", "own") as fc.Arbitrary<"usual" | "own">,
  start: fc.constantFrom(1, 1, 5, 100),
  cache: fc.constantFrom(1, 1, 20),
  cycle: rare,
});

const fill = fc.record({
  how: fc.constantFrom(
    "none",
    "none",
    "none",
    "default",
    "default",
    "default",
    "identity",
    "serial",
    "generated",
    "nextval",
    "call",
  ) as fc.Arbitrary<"none" | "default" | "identity" | "serial" | "generated" | "nextval" | "call">,
  pick: nat,
  text: texts,
  numbers,
  always: fc.boolean(),
  sequenceName: seldom(names),
  virtual: fc.boolean(),
});

const column = fc.record({
  table: nat,
  name: names,
  type: typeGene,
  notNull: fc.boolean(),
  fill,
  collation: fc.constantFrom("none", "none", "none", "C", "POSIX") as fc.Arbitrary<"none" | "C" | "POSIX">,
  comment: comments,
});

const key = fc.record({
  table: nat,
  name: memberName,
  columns: fc.array(nat, { minLength: 1, maxLength: 3 }),
  include: seldom(fc.array(nat, { minLength: 1, maxLength: 2 })).map((list) => list ?? []),
  deferrable,
  nullsNotDistinct: rare,
  comment: comments,
});

/** One gene for each kind of object that the generator makes. */
export const genes = {
  schema: fc.record({ name: names, comment: comments }),
  enum: fc.record({
    schema: nat,
    grants,
    name: names,
    values: fc.uniqueArray(enumValues, { minLength: 1, maxLength: 4 }),
    edit: fc.constantFrom("add", "add", "remove", "move", "rename") as fc.Arbitrary<
      "add" | "remove" | "move" | "rename"
    >,
    place: nat,
    comment: comments,
  }),
  sequence: fc.record({
    schema: nat,
    grants,
    name: names,
    type: fc.constantFrom("bigint", "integer", "smallint") as fc.Arbitrary<"bigint" | "integer" | "smallint">,
    numbers,
    owner: fc.option(nat, { freq: 3 }),
    comment: comments,
  }),
  table: fc.record({
    schema: nat,
    grants,
    name: names,
    columns: fc.array(column, { maxLength: 5 }),
    primaryKey: fc.option(key, { freq: 4 }),
    unlogged: rare,
    rowSecurity: rare,
    forceRowSecurity: rare,
    fillfactor: fc.constantFrom(null, null, null, 70, 90),
    comment: comments,
  }),
  column,
  primaryKey: key,
  unique: key,
  check: fc.record({
    table: nat,
    name: memberName,
    columns: fc.array(nat, { minLength: 1, maxLength: 2 }),
    pick: nat,
    noInherit: rare,
    validated: often,
    comment: comments,
  }),
  foreignKey: fc.record({
    table: nat,
    name: memberName,
    key: nat,
    columns: fc.array(nat, { minLength: 1, maxLength: 3 }),
    fresh: fc.boolean(),
    onUpdate: fc.nat({ max: 4 }),
    onDelete: fc.nat({ max: 4 }),
    full: rare,
    deferrable,
    validated: often,
    comment: comments,
  }),
  index: fc.record({
    table: nat,
    name: memberName,
    method: fc.constantFrom("btree", "btree", "btree", "hash", "gin", "gin", "brin") as fc.Arbitrary<
      "btree" | "hash" | "gin" | "brin"
    >,
    keys: fc.array(
      fc.record({ column: nat, expression: rare, desc: rare, nullsOther: rare, opclass: rare, collation: rare }),
      { minLength: 1, maxLength: 3 },
    ),
    unique: rare,
    include: seldom(fc.array(nat, { minLength: 1, maxLength: 2 })).map((list) => list ?? []),
    nullsNotDistinct: rare,
    where: seldom(condition),
    storage: rare,
    comment: comments,
  }),
  view: fc.record({
    schema: nat,
    grants,
    name: names,
    base: nat,
    onView: fc.boolean(),
    materialized: fc.nat({ max: 2 }).map((value) => value === 2),
    columns: fc.array(nat, { minLength: 1, maxLength: 4 }),
    where: fc.option(condition),
    star: rare,
    barrier: rare,
    note: seldom(fc.record({ column: nat, comment: comments, grants })),
    comment: comments,
  }),
  policy: fc.record({
    table: nat,
    name: names,
    command: fc.constantFrom("all", "all", "select", "insert", "update", "delete") as fc.Arbitrary<
      "all" | "select" | "insert" | "update" | "delete"
    >,
    permissive: often,
    role: fc.constantFrom<PolicyModel["role"]>("public", "public", "pg_monitor", "current_user", "reader"),
    using: fc.option(condition),
    withCheck: seldom(condition),
    comment: comments,
  }),
  extension: drawnKinds.extension.gene,
  domain: drawnKinds.domain.gene,
  composite: drawnKinds.composite.gene,
  function: drawnKinds.function.gene,
  exclusion: drawnKinds.exclusion.gene,
  statistics: drawnKinds.statistics.gene,
  trigger: drawnKinds.trigger.gene,
  rule: drawnKinds.rule.gene,
  viewIndex: drawnKinds.viewIndex.gene,
} as const;

type GeneOf<A> = A extends fc.Arbitrary<infer T> ? T : never;

/** The gene of a kind. */
export type Gene<K extends keyof typeof genes> = GeneOf<(typeof genes)[K]>;
export type GeneKind = keyof typeof genes;
/** A gene that says of which kind it is. */
export type AnyGene = { [K in GeneKind]: { readonly kind: K; readonly gene: Gene<K> } }[GeneKind];

/** Genes of one kind. */
export function genesOf<K extends GeneKind>(kind: K): fc.Arbitrary<AnyGene> {
  return (genes[kind] as fc.Arbitrary<unknown>).map((gene) => ({ kind, gene }) as AnyGene);
}

/** What a change does to one object of the kind of its gene. */
export interface Edit {
  readonly verb: "add" | "drop" | "rename" | "alter" | "move" | "swap";
  readonly subject: AnyGene;
  /** Which object, modulo how many there are. */
  readonly target: number;
  /** Which part of it is altered. */
  readonly facet: number;
}

const weights: Readonly<Record<Exclude<GeneKind, DrawnKindName>, number>> = {
  column: 12,
  index: 3,
  foreignKey: 4,
  enum: 4,
  unique: 2,
  primaryKey: 2,
  check: 3,
  table: 3,
  sequence: 2,
  schema: 1,
  view: 4,
  policy: 3,
};

const drawnWeights = Object.fromEntries(kindsAmong(drawnKinds).map(([kind, { weight }]) => [kind, weight])) as Readonly<
  Record<DrawnKindName, number>
>;

/** Changes of every kind and verb. */
export const edits: fc.Arbitrary<Edit> = fc.record({
  verb: fc.oneof(
    { weight: 10, arbitrary: fc.constant("alter" as const) },
    { weight: 2, arbitrary: fc.constant("drop" as const) },
    { weight: 4, arbitrary: fc.constant("add" as const) },
    { weight: 2, arbitrary: fc.constant("rename" as const) },
    { weight: 1, arbitrary: fc.constantFrom("move" as const, "swap" as const) },
  ),
  subject: fc.oneof(
    ...(Object.keys(genes) as GeneKind[]).map((kind) => ({
      weight: { ...weights, ...drawnWeights }[kind],
      arbitrary: genesOf(kind),
    })),
  ),
  target: nat,
  facet: nat,
});
