import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createEnum("shirt_size", ["s", "m", "l"]);

  // rewrites-table: the type of shirts.size changes from public.size to public.shirt_size: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("shirts", "size", {
    type: "public.shirt_size",
    using: sql`size::text::public.shirt_size`,
    default: sql`'m'::public.shirt_size`,
  });

  await op.dropEnum("size");
}

export async function downgrade(op: Operations) {
  await op.createEnum("size", ["s", "m"]);

  // rewrites-table: the type of shirts.size changes from public.shirt_size to public.size: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("shirts", "size", {
    type: "public.size",
    using: sql`size::text::public.size`,
    default: sql`'s'::public.size`,
  });

  await op.dropEnum("shirt_size");
}
