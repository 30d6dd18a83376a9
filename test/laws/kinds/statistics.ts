import { schemaObject } from "@athanor/core";
import fc from "fast-check";

import { quoteName } from "../../../packages/postgres/src/sql/identifiers.js";
import { typeOf } from "../column-type.js";
import { drawnKind } from "../drawn-kind.js";
import { at, nat, several } from "../making.js";
import type { ColumnModel, Named, SchemaModel, TableModel } from "../model.js";
import { comments, freeName, names } from "../texts.js";

export interface StatisticsModel extends Named {
  readonly table: TableModel;
  schema: SchemaModel;
  columns: ColumnModel[];
  /** Which of the lists of what is counted. */
  what: number;
  target: number | null;
}

const whats = ["", "(dependencies) ", "(ndistinct, dependencies) ", "(mcv) "];

export const statistics = drawnKind<StatisticsModel>()({
  gene: fc.record({
    table: nat,
    schema: nat,
    name: names,
    columns: fc.array(nat, { minLength: 2, maxLength: 4 }),
    what: nat,
    target: fc.constantFrom(null, null, 50, 0),
    comment: comments,
  }),
  weight: 3,
  most: 0,
  make({ model }, gene, beside) {
    const table = beside?.table ?? at(model.tables, gene.table);
    if (!table) return null;
    const { what, target, comment } = gene;
    return {
      id: model.nextId++,
      // Each name once, whatever the schema: tables move.
      name: freeName(gene.name, new Set(model.drawn.statistics.map((one) => one.name))),
      table,
      schema: at(model.schemas, gene.schema)!,
      columns: several(table.columns, gene.columns),
      what,
      target,
      comment,
    };
  },
  facets: [["what"], ["columns"], ["schema"], ["target"], ["comment"]],
  repair(model, one) {
    const { table } = one;
    one.columns = one.columns.filter(
      (column) =>
        table.columns.includes(column) &&
        typeOf(column).btree &&
        (column.fill.how !== "generated" || !column.fill.virtual),
    );
    return model.tables.includes(table) && model.schemas.includes(one.schema) && one.columns.length > 1;
  },
  render: ({ table, schema, name, columns, what, target, comment }) =>
    schemaObject(
      "statistics",
      { schema: table.schema.name, table: table.name, name },
      {
        schema: schema.name,
        definition: `${at(whats, what)}ON ${columns.map((column) => quoteName(column.name)).join(", ")}`,
        target,
        comment,
      },
    ),
});
