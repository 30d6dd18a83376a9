import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("p", "t");

  // rewrites-table: the type of t.team changes from text to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "team", { type: "integer", using: sql`team::integer` });

  await op.createPolicy("p", "t", { using: sql`(team = 5)` });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("p", "t");

  // rewrites-table: the type of t.team changes from integer to text: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "team", { type: "text" });

  await op.createPolicy("p", "t", { using: sql`(team = '5'::text)` });
}
