import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of t.count changes from boolean to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "count", { type: "integer", using: sql`count::integer`, default: 1 });

  // rewrites-table: the type of t.flag changes from integer to boolean: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "flag", { type: "boolean", using: sql`flag::boolean`, default: false });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of t.count changes from integer to boolean: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "count", { type: "boolean", using: sql`count::boolean`, default: true });

  // rewrites-table: the type of t.flag changes from boolean to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "flag", { type: "integer", using: sql`flag::integer`, default: 0 });
}
