import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ux");

  // rewrites-table: the type of t.h changes from public.hstore to jsonb: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "h", { type: "jsonb", using: sql`h::text::jsonb` });

  // rewrites-table: the type of t.name changes from public.citext to text: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "name", { type: "text", default: sql`'x'::text` });

  await op.createIndex("ux", "t", ["name"], { unique: true });
  await op.dropExtension("citext");
  await op.dropExtension("hstore");
}

export async function downgrade(op: Operations) {
  await op.createExtension("citext", { ifNotExists: true });
  await op.createExtension("hstore", { ifNotExists: true });

  // rewrites-table: the type of t.h changes from jsonb to public.hstore: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "h", { type: "public.hstore", using: sql`h::text::public.hstore` });

  // rewrites-table: the type of t.name changes from text to public.citext: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "name", {
    type: "public.citext",
    using: sql`name::public.citext`,
    default: sql`'x'::public.citext`,
  });
}
