import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addEnumValue("e", "y");

  // rewrites-table: the type of t.a changes from public.e to public.e[]: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "a", { type: "public.e[]", using: sql`ARRAY[a]::public.e[]` });
}

export async function downgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'y' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.t set a = ... where a &&
  //  array['y']::public.e[]`).
  await op.renameEnum("e", "e__old");
  await op.createEnum("e", ["x"]);
  await op.alterColumn("t", "a", { type: "public.e[]", using: sql`a::text[]::public.e[]` });
  await op.dropEnum("e__old");

  // deletes-data: values of column t.a that were not made by the upgrade may be lost or fail. write into `using`
  //  what they shall be, or stop before this revision.
  // rewrites-table: the type of t.a changes from public.e[] to public.e: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "a", { type: "public.e", using: sql`a[1]` });
}
