import { defineKind } from "./define-kind.js";

/** What happens to a row when the one that it refers to changes or goes. */
export type ForeignKeyAction = "no action" | "restrict" | "cascade" | "set null" | "set default";

/** What is compared of a foreign key. */
export interface ForeignKeyAttributes {
  readonly columns: readonly string[];
  readonly references: { readonly schema: string; readonly table: string; readonly columns: readonly string[] };
  readonly onUpdate: ForeignKeyAction;
  readonly onDelete: ForeignKeyAction;
  readonly match: "simple" | "full";
  readonly deferrable: "no" | "immediate" | "deferred";
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
