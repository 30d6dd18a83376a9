import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createComposite("place", { street: "text", zip: "character varying(10)" });

  // rewrites-table: the type of t.home changes from public.address to public.place: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "home", { type: "public.place", using: sql`home::text::public.place` });

  await op.dropComposite("address");
}

export async function downgrade(op: Operations) {
  await op.createComposite("address", { street: "text", zip: "character varying(10)" });

  // rewrites-table: the type of t.home changes from public.place to public.address: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "home", { type: "public.address", using: sql`home::text::public.address` });

  await op.dropComposite("place");
}
