import { defineKind } from "./define-kind.js";
import type { Privileges } from "./privileges.js";

/** A table without what lives in it: columns, constraints and indexes are objects of their own. */
export interface TableAttributes extends Privileges {
  /** Not written to the log: faster, and empty after a crash. */
  readonly unlogged: boolean;
  /** Storage parameters, sorted by name: `{ fillfactor: "70" }`. */
  readonly storage: Readonly<Record<string, string>>;
  /** Policies decide who sees which rows. */
  readonly rowSecurity: boolean;
  /** They bind the owner of the table as well. */
  readonly forceRowSecurity: boolean;
  readonly comment: string | null;
}

export const tables = defineKind<TableAttributes>()({
  kind: "table",
  title: "table",
  identity: ["schema", "name"],
  owner: null,
  inline: false,
  keeps: "rows",
  likeness: { members: "column", floor: 0.3 },
  texts: [],
  instructions: [],
  local: ["privileges"],
  defaults: {
    unlogged: false,
    storage: {},
    rowSecurity: false,
    forceRowSecurity: false,
    comment: null,
    privileges: [],
  },
});
