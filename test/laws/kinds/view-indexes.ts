import { schemaObject } from "@athanor/core";
import fc from "fast-check";

import { derivedName } from "../../../packages/postgres/src/sql/identifiers.js";
import { typeOf } from "../column-type.js";
import { drawnKind } from "../drawn-kind.js";
import { at, nat, rare } from "../making.js";
import type { ColumnModel, Named, ViewModel } from "../model.js";
import { takenIn } from "../taken.js";
import { comments, freeName, names, seldom } from "../texts.js";

/** An index on one column of a materialized view. */
export interface ViewIndexModel extends Named {
  readonly view: ViewModel;
  column: ColumnModel;
  desc: boolean;
  unique: boolean;
}

export const viewIndexes = drawnKind<ViewIndexModel>()({
  gene: fc.record({ view: nat, name: seldom(names), column: nat, desc: rare, unique: rare, comment: comments }),
  weight: 2,
  most: 0,
  make({ model }, gene, beside) {
    const view =
      beside?.view ??
      at(
        model.views.filter((one) => one.materialized),
        gene.view,
      );
    const column = view && at(view.columns, gene.column);
    if (!view || !column) return null;
    const { desc, unique, comment } = gene;
    return {
      id: model.nextId++,
      name: freeName(gene.name ?? derivedName(view.name, column.name, "idx"), takenIn(model, view.schema)),
      view,
      column,
      desc,
      unique,
      comment,
    };
  },
  facets: [["column"], ["desc"], ["unique"], ["comment"]],
  repair: (model, { view, column }) =>
    model.views.includes(view) && view.columns.includes(column) && typeOf(column).btree,
  render: ({ view, name, column, desc, unique, comment }) =>
    schemaObject(
      "index",
      { schema: view.schema.name, table: view.name, name },
      {
        on: "materializedView",
        unique,
        keys: [
          {
            column: column.name,
            expression: null,
            order: desc ? "desc" : "asc",
            nulls: desc ? "first" : "last",
            opclass: null,
            collation: null,
          },
        ],
        comment,
      },
    ),
});
