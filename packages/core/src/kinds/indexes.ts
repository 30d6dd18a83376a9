import { defineKind } from "./define-kind.js";

/** One key of an index: a column or an expression, never both. */
export interface IndexKey {
  readonly column: string | null;
  readonly expression: string | null;
  readonly order: "asc" | "desc";
  readonly nulls: "first" | "last";
  /** The operator class where it is not the type's default. */
  readonly opclass: string | null;
  readonly collation: string | null;
}

/** What is compared of an index. */
export interface IndexAttributes {
  /** The kind of what it indexes. */
  readonly on: "table" | "materializedView";
  /** The access method: `btree`, `gin`, `gist`, `hash`, `hnsw`, ... */
  readonly method: string;
  readonly unique: boolean;
  readonly keys: readonly IndexKey[];
  readonly include: readonly string[];
  readonly nullsNotDistinct: boolean;
  /** The predicate of a partial index. */
  readonly where: string | null;
  readonly storage: Readonly<Record<string, string>>;
  /** How it is built, never compared: outside a transaction and without blocking writers. */
  readonly concurrently: boolean;
  readonly comment: string | null;
}

/** An index of its own; the one behind a primary key or unique constraint is part of the constraint. */
export const indexes = defineKind<IndexAttributes>()({
  kind: "index",
  title: "index",
  identity: ["schema", "table", "name"],
  owner: "table",
  livesIn: ({ on }) => on,
  inline: false,
  keeps: "nothing",
  texts: ["keys", "where"],
  instructions: ["concurrently"],
  defaults: {
    on: "table",
    method: "btree",
    unique: false,
    include: [],
    nullsNotDistinct: false,
    where: null,
    storage: {},
    concurrently: false,
    comment: null,
  },
});
