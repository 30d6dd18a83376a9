import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of doc.a changes from json to jsonb: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("doc", "a", { type: "jsonb" });

  // rewrites-table: the type of doc.b changes from text to jsonb: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("doc", "b", { type: "jsonb", using: sql`b::jsonb` });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of doc.a changes from jsonb to json: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("doc", "a", { type: "json" });

  // rewrites-table: the type of doc.b changes from jsonb to text: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("doc", "b", { type: "text" });
}
