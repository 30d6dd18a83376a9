import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("p", "t");
  await op.dropColumn("t", "g");

  // rewrites-table: a value for t.g is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "g", { type: "integer", generated: sql`(a * 3)` });

  await op.createPolicy("p", "t", { using: sql`(g > 0)` });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("p", "t");
  await op.dropColumn("t", "g");

  // rewrites-table: a value for t.g is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "g", { type: "integer", generated: sql`(a * 2)` });

  await op.createPolicy("p", "t", { using: sql`(g > 0)` });
}
