import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of t.a changes from character varying(5) to character(5): the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "a", { type: "character(5)" });

  // rewrites-table: the type of t.b changes from character(3) to text: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "b", { type: "text" });

  // rewrites-table: the type of t.c changes from character(3) to character(8): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "c", { type: "character(8)" });

  // rewrites-table: the type of t.d changes from "char" to character(1): the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "d", { type: "character(1)" });

  // rewrites-table: the type of t.e changes from character(1) to character varying(1): the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "e", { type: "character varying(1)" });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of t.a changes from character(5) to character varying(5): the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "a", { type: "character varying(5)" });

  // rewrites-table: the type of t.b changes from text to character(3): the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "b", { type: "character(3)" });

  // rewrites-table: the type of t.c changes from character(8) to character(3): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "c", { type: "character(3)" });

  // rewrites-table: the type of t.d changes from character(1) to "char": the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "d", { type: '"char"' });

  // rewrites-table: the type of t.e changes from character varying(1) to character(1): the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "e", { type: "character(1)" });
}
