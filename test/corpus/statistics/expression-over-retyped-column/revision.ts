import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropStatistics("s_e");

  // rewrites-table: the type of t.a changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "a", { type: "bigint" });

  // rewrites-table: the type of t.c changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "c", { type: "bigint" });

  await op.createStatistics("s_e", "t", sql`ON b, (a + c)`, { target: 50, comment: "c" });
}

export async function downgrade(op: Operations) {
  await op.dropStatistics("s_e");

  // rewrites-table: the type of t.a changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "a", { type: "integer" });

  // rewrites-table: the type of t.c changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "c", { type: "integer" });

  await op.createStatistics("s_e", "t", sql`ON b, (a + c)`, { target: 50, comment: "c" });
}
