import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of t.a changes from boolean to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "a", { type: "bigint", using: sql`a::integer::bigint` });

  // rewrites-table: the type of t.b changes from public.mood to public.state: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "b", { type: "public.state", using: sql`b::text::public.state` });

  // rewrites-table: the type of t.c changes from json to numeric: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "c", { type: "numeric", using: sql`c::text::numeric` });

  // rewrites-table: the type of t.d changes from integer to jsonb: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "d", { type: "jsonb", using: sql`d::text::jsonb` });

  // rewrites-table: the type of t.e changes from int4range to numrange: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "e", { type: "numrange", using: sql`e::text::numrange` });

  // rewrites-table: the type of t.f changes from public.mood[] to public.state[]: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "f", { type: "public.state[]", using: sql`f::text[]::public.state[]` });

  // rewrites-table: the type of t.g changes from public.mood to public.state[]: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "g", { type: "public.state[]", using: sql`ARRAY[g::text]::public.state[]` });

  // rewrites-table: the type of t.h changes from boolean[] to numeric[]: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "h", { type: "numeric[]", using: sql`h::integer[]::numeric[]` });

  // rewrites-table: the type of t.i changes from public.flag to smallint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "i", { type: "smallint", using: sql`i::integer::smallint` });

  // rewrites-table: the type of t.j changes from public.mood to text: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "j", { type: "text" });

  // rewrites-table: the type of t.k changes from text to public.mood[]: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "k", { type: "public.mood[]", using: sql`ARRAY[k]::public.mood[]` });

  // rewrites-table: the type of t.l changes from timestamp without time zone to time with time zone: the table and
  //  its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new
  //  column, fill it in batches and swap the two.
  await op.alterColumn("t", "l", { type: "time with time zone", using: sql`l::text::time with time zone` });

  // rewrites-table: the type of t.m changes from money to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "m", { type: "integer", using: sql`m::numeric::integer` });

  // rewrites-table: the type of t.n changes from bigint to boolean: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "n", { type: "boolean", using: sql`n::integer::boolean` });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of t.a changes from bigint to boolean: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "a", { type: "boolean", using: sql`a::integer::boolean` });

  // rewrites-table: the type of t.b changes from public.state to public.mood: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "b", { type: "public.mood", using: sql`b::text::public.mood` });

  // rewrites-table: the type of t.c changes from numeric to json: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "c", { type: "json", using: sql`c::text::json` });

  // rewrites-table: the type of t.d changes from jsonb to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "d", { type: "integer", using: sql`d::integer` });

  // rewrites-table: the type of t.e changes from numrange to int4range: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "e", { type: "int4range", using: sql`e::text::int4range` });

  // rewrites-table: the type of t.f changes from public.state[] to public.mood[]: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "f", { type: "public.mood[]", using: sql`f::text[]::public.mood[]` });

  // deletes-data: values of column t.g that were not made by the upgrade may be lost or fail. write into `using`
  //  what they shall be, or stop before this revision.
  // rewrites-table: the type of t.g changes from public.state[] to public.mood: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "g", { type: "public.mood", using: sql`g[1]::text::public.mood` });

  // rewrites-table: the type of t.h changes from numeric[] to boolean[]: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "h", { type: "boolean[]", using: sql`h::integer[]::boolean[]` });

  // rewrites-table: the type of t.i changes from smallint to public.flag: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "i", { type: "public.flag", using: sql`i::integer::public.flag` });

  // rewrites-table: the type of t.j changes from text to public.mood: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "j", { type: "public.mood", using: sql`j::public.mood` });

  // rewrites-table: the type of t.k changes from public.mood[] to text: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "k", { type: "text" });

  // deletes-data: gives up the values of column t.l, because nothing makes timestamp without time zone of time
  //  with time zone. write into `using` what they shall be, or stop before this revision.
  // rewrites-table: the type of t.l changes from time with time zone to timestamp without time zone: the table and
  //  its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new
  //  column, fill it in batches and swap the two.
  await op.alterColumn("t", "l", { type: "timestamp without time zone", using: sql`null` });

  // rewrites-table: the type of t.m changes from integer to money: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "m", { type: "money" });

  // rewrites-table: the type of t.n changes from boolean to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "n", { type: "bigint", using: sql`n::integer::bigint` });
}
