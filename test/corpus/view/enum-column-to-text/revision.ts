import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");

  // rewrites-table: the type of t.status changes from public.status to text: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "status", { type: "text" });

  await op.createView(
    "v",
    sql`SELECT id
   FROM public.t
  WHERE (status = 'open'::text)`,
  );
  await op.dropEnum("status");
}

export async function downgrade(op: Operations) {
  await op.dropView("v");
  await op.createEnum("status", ["open", "done"]);

  // rewrites-table: the type of t.status changes from text to public.status: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "status", { type: "public.status", using: sql`status::public.status` });

  await op.createView(
    "v",
    sql`SELECT id
   FROM public.t
  WHERE (status = 'open'::public.status)`,
  );
}
