import { defineKind } from "./define-kind.js";

/** A namespace for tables, types and sequences. The dialect's default one (`public`) is taken as given. */
export interface SchemaAttributes {
  readonly comment: string | null;
}

export const schemas = defineKind<SchemaAttributes>()({
  kind: "schema",
  title: "schema",
  identity: ["name"],
  owner: null,
  inline: false,
  keeps: "rows",
  likeness: { members: "column" },
  texts: [],
  instructions: [],
  defaults: { comment: null },
});
