import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of tasks.state changes from public.old_state to public.state: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("tasks", "state", {
    type: "public.state",
    using: sql`state::text::public.state`,
    default: sql`'open'::public.state`,
  });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of tasks.state changes from public.state to public.old_state: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("tasks", "state", {
    type: "public.old_state",
    using: sql`state::text::public.old_state`,
    default: sql`'open'::public.old_state`,
  });
}
