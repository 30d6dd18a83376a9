import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of t.a changes from text to integer: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "a", { type: "integer", using: sql`a::integer`, default: 0 });

  // rewrites-table: the type of t.b changes from text to integer: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "b", { type: "integer", using: sql`b::integer`, default: null });

  // rewrites-table: the type of t.c changes from text to boolean: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "c", { type: "boolean", using: sql`c::boolean`, default: true });

  // rewrites-table: the type of t.d changes from jsonb to text: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "d", { type: "text", default: sql`'empty'::text` });

  // rewrites-table: the type of t.e changes from character varying(10) to date: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "e", { type: "date", using: sql`e::date`, default: sql`CURRENT_DATE` });

  // rewrites-table: the type of t.f changes from uuid to text: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "f", { type: "text", default: sql`''::text` });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of t.a changes from integer to text: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "a", { type: "text", default: sql`'x'::text` });

  // rewrites-table: the type of t.b changes from integer to text: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "b", { type: "text", default: sql`'none'::text` });

  // rewrites-table: the type of t.c changes from boolean to text: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "c", { type: "text", default: sql`'yes'::text` });

  // rewrites-table: the type of t.d changes from text to jsonb: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "d", { type: "jsonb", using: sql`d::jsonb`, default: sql`'{}'::jsonb` });

  // rewrites-table: the type of t.e changes from date to character varying(10): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "e", { type: "character varying(10)", default: sql`'today'::character varying` });

  // rewrites-table: the type of t.f changes from text to uuid: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "f", {
    type: "uuid",
    using: sql`f::uuid`,
    default: sql`'00000000-0000-0000-0000-000000000000'::uuid`,
  });
}
