import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("t", "x");

  // rewrites-table: the type of t.room changes from integer to text: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "room", { type: "text" });

  await op.addExclusion("x", "t", sql`USING gist (room WITH =, r WITH &&)`);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "x");

  // rewrites-table: the type of t.room changes from text to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "room", { type: "integer", using: sql`room::integer` });

  await op.addExclusion("x", "t", sql`USING gist (room WITH =, r WITH &&)`);
}
