import { defineKind } from "./define-kind.js";

/** What is compared of a unique constraint. */
export interface UniqueAttributes {
  readonly columns: readonly string[];
  readonly include: readonly string[];
  /** Two nulls are equal, so that only one row may hold one. PostgreSQL 15 and later. */
  readonly nullsNotDistinct: boolean;
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
