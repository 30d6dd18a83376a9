import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of t.a changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "a", { type: "integer" });

  // rewrites-table: the type of t.b changes from integer to smallint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "b", { type: "smallint" });

  // rewrites-table: the type of t.c changes from numeric(12,4) to numeric(10,2): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "c", { type: "numeric(10,2)" });

  // rewrites-table: the type of t.d changes from numeric to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "d", { type: "integer" });

  // rewrites-table: the type of t.e changes from double precision to real: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "e", { type: "real" });

  // rewrites-table: the type of t.f changes from numeric(10,2) to bigint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "f", { type: "bigint" });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of t.a changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "a", { type: "bigint" });

  // rewrites-table: the type of t.b changes from smallint to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "b", { type: "integer" });

  // rewrites-table: the type of t.c changes from numeric(10,2) to numeric(12,4): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "c", { type: "numeric(12,4)" });

  // rewrites-table: the type of t.d changes from integer to numeric: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "d", { type: "numeric" });

  // rewrites-table: the type of t.e changes from real to double precision: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "e", { type: "double precision" });

  // rewrites-table: the type of t.f changes from bigint to numeric(10,2): the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "f", { type: "numeric(10,2)" });
}
