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
  /** No two rows may have equal keys. */
  readonly unique: boolean;
  /** Columns and expressions, each with its order, place of nulls, operator class and collation. */
  readonly keys: readonly IndexKey[];
  /** Columns carried along without being keys. */
  readonly include: readonly string[];
  /** In a unique index two nulls are equal. PostgreSQL 15 and later. */
  readonly nullsNotDistinct: boolean;
  /** The predicate of a partial index. */
  readonly where: string | null;
  /** Storage parameters, sorted by name: `{ fillfactor: "70" }`. */
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
