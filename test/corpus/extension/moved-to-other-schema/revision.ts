import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("t", "t_check");
  await op.alterExtension("citext", { schema: "ext" });

  // rewrites-table: the type of t.name changes from public.citext to ext.citext: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "name", {
    type: "ext.citext",
    using: sql`name::text::ext.citext`,
    default: sql`'a'::ext.citext`,
  });

  await op.addCheck("t_check", "t", sql`(name OPERATOR(ext.<>) 'b'::ext.citext)`);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "t_check");
  await op.alterExtension("citext", { schema: "public" });

  // rewrites-table: the type of t.name changes from ext.citext to public.citext: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "name", {
    type: "public.citext",
    using: sql`name::text::public.citext`,
    default: sql`'a'::public.citext`,
  });

  await op.addCheck("t_check", "t", sql`(name OPERATOR(public.<>) 'b'::public.citext)`);
}
