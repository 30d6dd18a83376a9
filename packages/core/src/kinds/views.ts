import { defineKind } from "./define-kind.js";
import type { Grant, Privileges } from "./privileges.js";

/** A column that a query gives. */
export interface ViewColumn {
  readonly name: string;
  /** As DDL spells it, with a collation where it is not the type's own. */
  readonly type: string;
}

/** A stored query. */
export interface ViewAttributes extends Privileges {
  /** The query, without a semicolon at its end. */
  readonly definition: string;
  /** What the query gives, as the catalog knows it; empty while only declared. */
  readonly columns: readonly ViewColumn[];
  /** `check_option`, `security_barrier`, `security_invoker`, sorted by name. */
  readonly options: Readonly<Record<string, string>>;
  readonly comment: string | null;
  /** By column. */
  readonly columnComments: Readonly<Record<string, string>>;
  /** By column, beside those on the whole. */
  readonly columnPrivileges: Readonly<Record<string, readonly Grant[]>>;
}

type OfColumns = Pick<ViewAttributes, "columns" | "columnComments" | "columnPrivileges">;

/** The comments and privileges on columns that the query still gives. */
export function carriedToColumns<A extends OfColumns>(view: A): Partial<A> {
  const names = new Set(view.columns.map(({ name }) => name));
  const kept = <T>(byColumn: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(byColumn).filter(([column]) => names.has(column)));
  return {
    columnComments: kept(view.columnComments),
    columnPrivileges: kept(view.columnPrivileges),
  } as unknown as Partial<A>;
}

export const views = defineKind<ViewAttributes>()({
  kind: "view",
  title: "view",
  identity: ["schema", "name"],
  owner: null,
  inline: false,
  carried: carriedToColumns,
  keeps: "nothing",
  texts: ["definition"],
  instructions: [],
  local: ["privileges", "columnPrivileges"],
  defaults: { columns: [], options: {}, comment: null, columnComments: {}, privileges: [], columnPrivileges: {} },
});
