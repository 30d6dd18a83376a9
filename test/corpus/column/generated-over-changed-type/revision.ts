import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropColumn("t", "g");

  // rewrites-table: the type of t.a changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "a", { type: "bigint" });

  // rewrites-table: a value for t.g is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "g", { type: "bigint", generated: sql`(a + 1)` });
}

export async function downgrade(op: Operations) {
  await op.dropColumn("t", "g");

  // rewrites-table: the type of t.a changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "a", { type: "integer" });

  // rewrites-table: a value for t.g is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "g", { type: "integer", generated: sql`(a + 1)` });
}
