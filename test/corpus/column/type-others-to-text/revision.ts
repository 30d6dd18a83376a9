import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of t.b changes from boolean to text: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "b", { type: "text" });

  // rewrites-table: the type of t.d changes from date to text: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "d", { type: "text" });

  // rewrites-table: the type of t.j changes from jsonb to text: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "j", { type: "text" });

  // rewrites-table: the type of t.k changes from integer to text: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "k", { type: "text", default: sql`'7'::text` });

  // rewrites-table: the type of t.n changes from numeric(6,2) to character varying(20): the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "n", { type: "character varying(20)" });

  // rewrites-table: the type of t.u changes from uuid to text: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "u", { type: "text" });

  // rewrites-table: the type of t.v changes from interval to text: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "v", { type: "text" });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of t.b changes from text to boolean: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "b", { type: "boolean", using: sql`b::boolean` });

  // rewrites-table: the type of t.d changes from text to date: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "d", { type: "date", using: sql`d::date` });

  // rewrites-table: the type of t.j changes from text to jsonb: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "j", { type: "jsonb", using: sql`j::jsonb` });

  // rewrites-table: the type of t.k changes from text to integer: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "k", { type: "integer", using: sql`k::integer`, default: 7 });

  // rewrites-table: the type of t.n changes from character varying(20) to numeric(6,2): the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "n", { type: "numeric(6,2)", using: sql`n::numeric(6,2)` });

  // rewrites-table: the type of t.u changes from text to uuid: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "u", { type: "uuid", using: sql`u::uuid` });

  // rewrites-table: the type of t.v changes from text to interval: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "v", { type: "interval", using: sql`v::interval` });
}
