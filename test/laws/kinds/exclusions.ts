import { schemaObject } from "@athanor/core";
import fc from "fast-check";

import { quoteName } from "../../../packages/postgres/src/sql/identifiers.js";
import { makeCondition, presentCondition, whereOf } from "../condition.js";
import { typeOf, type ColumnType } from "../column-type.js";
import { drawnKind } from "../drawn-kind.js";
import { at, condition, deferrable, nat, several } from "../making.js";
import type { ColumnModel, Condition, Deferrable, Named, TableModel } from "../model.js";
import { takenIn, takenOn } from "../taken.js";
import { comments, freeName, names, seldom } from "../texts.js";
import { extensionOf } from "./extensions.js";

export interface ExclusionModel extends Named {
  readonly table: TableModel;
  method: "btree" | "hash" | "gist";
  columns: ColumnModel[];
  where: Condition | null;
  deferrable: Deferrable;
}

/** Families of which `btree_gist` knows the order, and of which GiST knows it by itself. */
const ordered = ["integer", "number", "float", "text", "timestamptz", "timestamp", "date", "time", "uuid"];

export const exclusions = drawnKind<ExclusionModel>()({
  gene: fc.record({
    table: nat,
    name: names,
    method: fc.constantFrom("btree", "hash", "gist", "gist") as fc.Arbitrary<ExclusionModel["method"]>,
    columns: fc.array(nat, { minLength: 1, maxLength: 2 }),
    where: seldom(condition),
    deferrable,
    comment: comments,
  }),
  weight: 3,
  most: 0,
  make({ model }, gene, beside) {
    const table = beside?.table ?? at(model.tables, gene.table);
    if (!table) return null;
    const taken = new Set([...takenIn(model, table.schema), ...takenOn(model, table)]);
    return {
      id: model.nextId++,
      name: freeName(gene.name, taken),
      table,
      method: gene.method,
      columns: several(table.columns, gene.columns),
      where: makeCondition(model, table.columns, gene.where),
      deferrable: gene.deferrable,
      comment: gene.comment,
    };
  },
  facets: [["method"], ["columns"], ["where"], ["deferrable"], ["comment"]],
  repair(model, one) {
    const { table } = one;
    if (!model.tables.includes(table)) return false;
    const isStored = ({ fill }: ColumnModel) => fill.how !== "generated" || !fill.virtual;
    const isEqual = ({ btree, family }: ColumnType) => btree && !family.startsWith("domain over ");
    one.columns = one.columns.filter(
      (column) => table.columns.includes(column) && isStored(column) && isEqual(typeOf(column)),
    );
    one.where = presentCondition(model, table.columns.filter(isStored), one.where);
    const isKnown = (column: ColumnModel) =>
      !typeOf(column).array && column.type.own === null && ordered.includes(typeOf(column).family);
    if (one.method === "gist" && !(extensionOf(model, "btree_gist") && one.columns.every(isKnown)))
      one.method = "btree";
    if (one.method === "hash" && one.columns.some((column) => typeOf(column).family === "bits")) one.method = "btree";
    if (one.method === "hash") one.columns = one.columns.slice(0, 1);
    return one.columns.length > 0;
  },
  render: ({ table, name, method, columns, where, deferrable: waits, comment }) =>
    schemaObject(
      "exclusion",
      { schema: table.schema.name, table: table.name, name },
      {
        definition: `USING ${method} (${columns.map((column) => `${quoteName(column.name)} WITH =`).join(", ")})${where ? ` WHERE (${whereOf(where)})` : ""}`,
        deferrable: waits,
        comment,
      },
    ),
});
