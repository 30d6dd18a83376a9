import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of cars.color changes from public.color to text: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("cars", "color", { type: "text", default: sql`'red'::text` });

  await op.dropEnum("color");
}

export async function downgrade(op: Operations) {
  await op.createEnum("color", ["red", "green"]);

  // rewrites-table: the type of cars.color changes from text to public.color: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("cars", "color", {
    type: "public.color",
    using: sql`color::public.color`,
    default: sql`'red'::public.color`,
  });
}
