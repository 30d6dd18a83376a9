import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropStatistics("s_ab");

  // rewrites-table: the type of t.a changes from integer to text: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "a", { type: "text" });

  await op.createStatistics("s_ab", "t", sql`(dependencies) ON a, b`, { target: 50, comment: "c" });
}

export async function downgrade(op: Operations) {
  await op.dropStatistics("s_ab");

  // rewrites-table: the type of t.a changes from text to integer: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "a", { type: "integer", using: sql`a::integer` });

  await op.createStatistics("s_ab", "t", sql`(dependencies) ON a, b`, { target: 50, comment: "c" });
}
