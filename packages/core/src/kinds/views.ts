import { defineKind } from "./define-kind.js";

/** A column that a query gives. */
export interface ViewColumn {
  readonly name: string;
  /** As DDL spells it, with a collation where it is not the type's own. */
  readonly type: string;
}

/** A stored query. */
export interface ViewAttributes {
  /** The query, without a semicolon at its end. */
  readonly definition: string;
  /** What the query gives, as the catalog knows it; empty while only declared. */
  readonly columns: readonly ViewColumn[];
  /** `check_option`, `security_barrier`, `security_invoker`, sorted by name. */
  readonly options: Readonly<Record<string, string>>;
  readonly comment: string | null;
  /** By column. */
  readonly columnComments: Readonly<Record<string, string>>;
}

/** The comments on columns that the query still gives. */
export function carriedComments<A extends Pick<ViewAttributes, "columns" | "columnComments">>(view: A): Partial<A> {
  const names = new Set(view.columns.map(({ name }) => name));
  const kept = Object.entries(view.columnComments).filter(([column]) => names.has(column));
  return { columnComments: Object.fromEntries(kept) } as Partial<A>;
}

export const views = defineKind<ViewAttributes>()({
  kind: "view",
  title: "view",
  identity: ["schema", "name"],
  owner: null,
  inline: false,
  carried: carriedComments,
  keeps: "nothing",
  texts: ["definition"],
  instructions: [],
  defaults: { columns: [], options: {}, comment: null, columnComments: {} },
});
