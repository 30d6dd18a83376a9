import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of t.a changes from timestamp without time zone to timestamp with time zone: the
  //  table and its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a
  //  new column, fill it in batches and swap the two.
  await op.alterColumn("t", "a", { type: "timestamp with time zone" });

  // rewrites-table: the type of t.b changes from timestamp with time zone to timestamp without time zone: the
  //  table and its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a
  //  new column, fill it in batches and swap the two.
  await op.alterColumn("t", "b", { type: "timestamp without time zone" });

  // rewrites-table: the type of t.c changes from date to timestamp without time zone: the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "c", { type: "timestamp without time zone" });

  // rewrites-table: the type of t.d changes from timestamp without time zone to timestamp(0) without time zone:
  //  the table and its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or
  //  add a new column, fill it in batches and swap the two.
  await op.alterColumn("t", "d", { type: "timestamp(0) without time zone" });

  await op.alterColumn("t", "e", { type: "timestamp with time zone" });

  // rewrites-table: the type of t.f changes from time without time zone to interval: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "f", { type: "interval" });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of t.a changes from timestamp with time zone to timestamp without time zone: the
  //  table and its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a
  //  new column, fill it in batches and swap the two.
  await op.alterColumn("t", "a", { type: "timestamp without time zone" });

  // rewrites-table: the type of t.b changes from timestamp without time zone to timestamp with time zone: the
  //  table and its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a
  //  new column, fill it in batches and swap the two.
  await op.alterColumn("t", "b", { type: "timestamp with time zone" });

  // rewrites-table: the type of t.c changes from timestamp without time zone to date: the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "c", { type: "date" });

  await op.alterColumn("t", "d", { type: "timestamp without time zone" });

  // rewrites-table: the type of t.e changes from timestamp with time zone to timestamp(3) with time zone: the
  //  table and its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a
  //  new column, fill it in batches and swap the two.
  await op.alterColumn("t", "e", { type: "timestamp(3) with time zone" });

  // rewrites-table: the type of t.f changes from interval to time without time zone: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "f", { type: "time without time zone" });
}
