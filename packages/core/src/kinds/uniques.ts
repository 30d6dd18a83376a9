import { defineKind } from "./define-kind.js";

/** What is compared of a unique constraint. */
export interface UniqueAttributes {
  /** In the order of the key. */
  readonly columns: readonly string[];
  /** Columns carried along in the index without being part of the key. */
  readonly include: readonly string[];
  /** Two nulls are equal, so that only one row may hold one. PostgreSQL 15 and later. */
  readonly nullsNotDistinct: boolean;
  /** Whether the check can wait for the end of the transaction: `no`, `immediate` (where the transaction asks) or `deferred`. */
  readonly deferrable: "no" | "immediate" | "deferred";
  readonly comment: string | null;
}

export const uniques = defineKind<UniqueAttributes>()({
  kind: "unique",
  title: "unique constraint",
  identity: ["schema", "table", "name"],
  owner: "table",
  inline: true,
  keeps: "nothing",
  texts: [],
  instructions: [],
  defaults: { include: [], nullsNotDistinct: false, deferrable: "no", comment: null },
});
