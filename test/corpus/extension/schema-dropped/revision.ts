import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterExtension("citext", { schema: "public" });

  // rewrites-table: the type of t.name changes from gone.citext to public.citext: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "name", { type: "public.citext", using: sql`name::text::public.citext` });

  await op.dropSchema("gone");
}

export async function downgrade(op: Operations) {
  await op.createSchema("gone");
  await op.alterExtension("citext", { schema: "gone" });

  // rewrites-table: the type of t.name changes from public.citext to gone.citext: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "name", { type: "gone.citext", using: sql`name::text::gone.citext` });
}
