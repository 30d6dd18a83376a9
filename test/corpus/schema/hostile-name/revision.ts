import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addColumn('"My ""best"" app.v2"."Order.Items"', "the.note", { type: "text" });
  await op.alterColumn('"My ""best"" app.v2"."Order.Items"', "unit.price", { type: "numeric(10,2)", default: 0 });
  await op.createIndex("ix.hostile", '"My ""best"" app.v2"."Order.Items"', ["unit.price"]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex('"My ""best"" app.v2"."ix.hostile"');

  // rewrites-table: the type of "My ""best"" app.v2"."Order.Items".unit.price changes from numeric(10,2) to
  //  numeric(8,2): the table and its indexes are rewritten under an exclusive lock. run it when the table is small
  //  or idle, or add a new column, fill it in batches and swap the two.
  await op.alterColumn('"My ""best"" app.v2"."Order.Items"', "unit.price", { type: "numeric(8,2)", default: null });

  // deletes-data: drops column "My ""best"" app.v2"."Order.Items".the.note and the values in it. copy the values
  //  first, or stop before this revision.
  await op.dropColumn('"My ""best"" app.v2"."Order.Items"', "the.note");
}
