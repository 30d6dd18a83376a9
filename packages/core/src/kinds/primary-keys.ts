import { defineKind } from "./define-kind.js";

/** What is compared of a primary key. */
export interface PrimaryKeyAttributes {
  /** In the order of the key. */
  readonly columns: readonly string[];
  /** Columns carried along in the index without being part of the key. */
  readonly include: readonly string[];
  /** Whether the check can wait for the end of the transaction: `no`, `immediate` (where the transaction asks) or `deferred`. */
  readonly deferrable: "no" | "immediate" | "deferred";
  readonly comment: string | null;
}

export const primaryKeys = defineKind<PrimaryKeyAttributes>()({
  kind: "primaryKey",
  title: "primary key",
  identity: ["schema", "table", "name"],
  owner: "table",
  inline: true,
  keeps: "nothing",
  texts: [],
  instructions: [],
  defaults: { include: [], deferrable: "no", comment: null },
});
