import { defineKind } from "./define-kind.js";
import type { Privileges } from "./privileges.js";

/** A namespace for tables, types and sequences. The dialect's default one (`public`) is taken as given. */
export interface SchemaAttributes extends Privileges {
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
  local: ["privileges"],
  defaults: { comment: null, privileges: [] },
});
