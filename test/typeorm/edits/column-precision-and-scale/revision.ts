import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of price.a changes from numeric(8,1) to numeric(12,2): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("price", "a", { type: "numeric(12,2)" });

  // rewrites-table: the type of price.b changes from numeric to numeric(5,1): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("price", "b", { type: "numeric(5,1)" });

  // rewrites-table: the type of price.c changes from timestamp without time zone to timestamp(0) without time
  //  zone: the table and its indexes are rewritten under an exclusive lock. run it when the table is small or
  //  idle, or add a new column, fill it in batches and swap the two.
  await op.alterColumn("price", "c", { type: "timestamp(0)" });

  await op.alterColumn("price", "d", { type: "time" });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of price.a changes from numeric(12,2) to numeric(8,1): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("price", "a", { type: "numeric(8,1)" });

  await op.alterColumn("price", "b", { type: "numeric" });
  await op.alterColumn("price", "c", { type: "timestamp" });

  // rewrites-table: the type of price.d changes from time without time zone to time(3) without time zone: the
  //  table and its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a
  //  new column, fill it in batches and swap the two.
  await op.alterColumn("price", "d", { type: "time(3)" });
}
