import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("t", "c", "d");
  await op.renameColumn("t", "b", "c");
  await op.renameColumn("t", "a", "b");
  await op.renameIndex("t_b_idx", "t_c_idx");
  await op.addColumn("t", "a", { type: "date" });

  // rewrites-table: the type of t.d changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "d", { type: "bigint" });
}

export async function downgrade(op: Operations) {
  await op.renameIndex("t_c_idx", "t_b_idx");
  await op.renameColumn("t", "a", "a__tmp");
  await op.renameColumn("t", "b", "a");
  await op.renameColumn("t", "c", "b");
  await op.renameColumn("t", "d", "c");

  // rewrites-table: the type of t.c changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "c", { type: "integer" });

  // deletes-data: drops column t.a__tmp and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "a__tmp");
}
