import { defineKind } from "./define-kind.js";

/** What happens to a row when the one that it refers to changes or goes. */
export type ForeignKeyAction = "no action" | "restrict" | "cascade" | "set null" | "set default";

/** What is compared of a foreign key. */
export interface ForeignKeyAttributes {
  /** The columns that refer. */
  readonly columns: readonly string[];
  /** The table and the columns that they refer to, in the same order. */
  readonly references: { readonly schema: string; readonly table: string; readonly columns: readonly string[] };
  /** What happens when the key of the other row changes. */
  readonly onUpdate: ForeignKeyAction;
  /** What happens when the other row is deleted. */
  readonly onDelete: ForeignKeyAction;
  /** Whether a key that is null in part refers to nothing (`simple`), or is refused (`full`). */
  readonly match: "simple" | "full";
  /** Whether the check can wait for the end of the transaction: `no`, `immediate` (where the transaction asks) or `deferred`. */
  readonly deferrable: "no" | "immediate" | "deferred";
  /** False while old rows have not been checked (`NOT VALID`). */
  readonly validated: boolean;
  readonly comment: string | null;
}

/** Never inline: added after all tables exist, so that tables that refer to each other are no cycle. */
export const foreignKeys = defineKind<ForeignKeyAttributes>()({
  kind: "foreignKey",
  title: "foreign key",
  identity: ["schema", "table", "name"],
  owner: "table",
  inline: false,
  keeps: "nothing",
  texts: [],
  instructions: [],
  defaults: {
    onUpdate: "no action",
    onDelete: "no action",
    match: "simple",
    deferrable: "no",
    validated: true,
    comment: null,
  },
});
