import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of t.a changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "a", { type: "integer", default: 0, identity: null });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of t.a changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "a", { type: "bigint", default: null, identity: "byDefault" });
  await op.execute(sql`SELECT setval('public.t_a_seq', (SELECT coalesce(max(a) + 1, 1) FROM public.t), false)`);
}
