import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of t.a changes from smallint to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "a", { type: "integer" });

  // rewrites-table: the type of t.b changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "b", { type: "bigint" });

  await op.alterColumn("t", "c", { type: "numeric(12,2)" });
  await op.alterColumn("t", "d", { type: "numeric" });

  // rewrites-table: the type of t.e changes from integer to numeric(10,0): the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "e", { type: "numeric(10,0)" });

  // rewrites-table: the type of t.f changes from real to double precision: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "f", { type: "double precision" });

  // rewrites-table: the type of t.g changes from bigint to numeric(20,0): the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "g", { type: "numeric(20,0)" });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of t.a changes from integer to smallint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "a", { type: "smallint" });

  // rewrites-table: the type of t.b changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "b", { type: "integer" });

  // rewrites-table: the type of t.c changes from numeric(12,2) to numeric(8,2): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "c", { type: "numeric(8,2)" });

  // rewrites-table: the type of t.d changes from numeric to numeric(8,2): the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "d", { type: "numeric(8,2)" });

  // rewrites-table: the type of t.e changes from numeric(10,0) to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "e", { type: "integer" });

  // rewrites-table: the type of t.f changes from double precision to real: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "f", { type: "real" });

  // rewrites-table: the type of t.g changes from numeric(20,0) to bigint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "g", { type: "bigint" });
}
