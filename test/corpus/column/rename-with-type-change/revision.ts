import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("t", "amount_text", "amount");

  // rewrites-table: the type of t.amount changes from text to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "amount", { type: "integer", using: sql`amount::integer`, default: 100 });
}

export async function downgrade(op: Operations) {
  await op.renameColumn("t", "amount", "amount_text");

  // rewrites-table: the type of t.amount_text changes from integer to text: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "amount_text", { type: "text", default: sql`'0'::text` });
}
