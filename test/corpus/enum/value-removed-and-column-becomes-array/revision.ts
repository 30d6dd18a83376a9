import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'b' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.tasks set kind = ... where kind in
  //  ('b')`); or generate again with --rename kind.b:..., naming the value that they get.
  await op.renameEnum("kind", "kind__old");
  await op.createEnum("kind", ["a", "c"]);
  await op.alterColumn("tasks", "kind", { type: "public.kind", using: sql`kind::text::public.kind`, default: null });
  await op.dropEnum("kind__old");

  // rewrites-table: the type of tasks.kind changes from public.kind to public.kind[]: the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("tasks", "kind", {
    type: "public.kind[]",
    using: sql`ARRAY[kind]::public.kind[]`,
    default: sql`'{a}'::public.kind[]`,
  });
}

export async function downgrade(op: Operations) {
  await op.addEnumValue("kind", "b", { after: "a" });

  // deletes-data: values of column tasks.kind that were not made by the upgrade may be lost or fail. write into
  //  `using` what they shall be, or stop before this revision.
  // rewrites-table: the type of tasks.kind changes from public.kind[] to public.kind: the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("tasks", "kind", { type: "public.kind", using: sql`kind[1]`, default: sql`'a'::public.kind` });
}
