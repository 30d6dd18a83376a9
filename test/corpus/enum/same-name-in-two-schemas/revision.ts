import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of t.status changes from public.status to b.status: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "status", {
    type: "b.status",
    using: sql`status::text::b.status`,
    default: sql`'x'::b.status`,
  });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of t.status changes from b.status to public.status: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "status", {
    type: "public.status",
    using: sql`status::text::public.status`,
    default: sql`'x'::public.status`,
  });
}
