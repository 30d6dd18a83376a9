import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of t.less changes from numeric(10,4) to numeric(10,1): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "less", { type: "numeric(10,1)" });

  // rewrites-table: the type of t.more changes from numeric(10,2) to numeric(10,4): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "more", { type: "numeric(10,4)" });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of t.less changes from numeric(10,1) to numeric(10,4): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "less", { type: "numeric(10,4)" });

  // rewrites-table: the type of t.more changes from numeric(10,4) to numeric(10,2): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "more", { type: "numeric(10,2)" });
}
