import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("t", "e", "f");
  await op.alterColumn("t", "a", { comment: 'it\'s "new"\nand has lines \\ `${x}`' });
  await op.alterColumn("t", "b", { comment: "after" });
  await op.alterColumn("t", "c", { comment: null });
  await op.alterColumn("t", "d", { type: "character varying(50)" });
}

export async function downgrade(op: Operations) {
  await op.renameColumn("t", "f", "e");
  await op.alterColumn("t", "a", { comment: null });
  await op.alterColumn("t", "b", { comment: "before" });
  await op.alterColumn("t", "c", { comment: "goes" });

  // rewrites-table: the type of t.d changes from character varying(50) to character varying(5): the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("t", "d", { type: "character varying(5)" });
}
