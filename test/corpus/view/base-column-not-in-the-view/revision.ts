import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addColumn("t", "d", { type: "integer" });

  // rewrites-table: the type of t.b changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "b", { type: "bigint" });

  // deletes-data: drops column t.c and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "c");
}

export async function downgrade(op: Operations) {
  // irreversible: brings back column t.c, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.addColumn("t", "c", { type: "integer" });

  // rewrites-table: the type of t.b changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "b", { type: "integer" });

  // deletes-data: drops column t.d and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "d");
}
