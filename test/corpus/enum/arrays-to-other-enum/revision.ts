import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of posts.tags changes from public.old_tag[] to public.tag[]: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("posts", "tags", {
    type: "public.tag[]",
    using: sql`tags::text[]::public.tag[]`,
    default: sql`'{a}'::public.tag[]`,
  });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of posts.tags changes from public.tag[] to public.old_tag[]: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("posts", "tags", {
    type: "public.old_tag[]",
    using: sql`tags::text[]::public.old_tag[]`,
    default: sql`'{a}'::public.old_tag[]`,
  });
}
