import { defineKind } from "./define-kind.js";
import type { Grant, Privileges } from "./privileges.js";
import { carriedToColumns, type ViewColumn } from "./views.js";

/** A query whose rows are kept until it is refreshed. Its indexes are objects of their own. */
export interface MaterializedViewAttributes extends Privileges {
  /** The query, without a semicolon at its end. */
  readonly definition: string;
  /** What the query gives, as the catalog knows it; empty while only declared. */
  readonly columns: readonly ViewColumn[];
  /** The access method where it is not the server's default. */
  readonly method: string | null;
  /** The tablespace where it is not the default one. */
  readonly tablespace: string | null;
  /** Storage parameters, sorted by name. */
  readonly storage: Readonly<Record<string, string>>;
  /** Built without its rows, never compared: a refresh fills it. */
  readonly withNoData: boolean;
  readonly comment: string | null;
  /** By column. */
  readonly columnComments: Readonly<Record<string, string>>;
  /** By column, beside those on the whole. */
  readonly columnPrivileges: Readonly<Record<string, readonly Grant[]>>;
}

export const materializedViews = defineKind<MaterializedViewAttributes>()({
  kind: "materializedView",
  title: "materialized view",
  identity: ["schema", "name"],
  owner: null,
  inline: false,
  carried: carriedToColumns,
  keeps: "nothing",
  texts: ["definition"],
  instructions: ["withNoData"],
  local: ["privileges", "columnPrivileges"],
  defaults: {
    columns: [],
    method: null,
    tablespace: null,
    storage: {},
    withNoData: false,
    comment: null,
    columnComments: {},
    privileges: [],
    columnPrivileges: {},
  },
});
