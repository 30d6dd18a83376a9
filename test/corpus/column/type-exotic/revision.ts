import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of t.a changes from bit(4) to bit varying(8): the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "a", { type: "bit varying(8)" });

  await op.alterColumn("t", "b", { type: "inet" });

  // rewrites-table: the type of t.c changes from interval to interval(0): the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "c", { type: "interval(0)" });

  // rewrites-table: the type of t.d changes from character varying(10) to character(10): the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "d", { type: "character(10)" });

  // rewrites-table: the type of t.e changes from time without time zone to time with time zone: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("t", "e", { type: "time with time zone" });

  // rewrites-table: the type of t.f changes from int4range to text: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "f", { type: "text" });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of t.a changes from bit varying(8) to bit(4): the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "a", { type: "bit(4)" });

  // rewrites-table: the type of t.b changes from inet to cidr: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "b", { type: "cidr" });

  await op.alterColumn("t", "c", { type: "interval" });

  // rewrites-table: the type of t.d changes from character(10) to character varying(10): the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "d", { type: "character varying(10)" });

  // rewrites-table: the type of t.e changes from time with time zone to time without time zone: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("t", "e", { type: "time without time zone" });

  // rewrites-table: the type of t.f changes from text to int4range: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "f", { type: "int4range", using: sql`f::int4range` });
}
