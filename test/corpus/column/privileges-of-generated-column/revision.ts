import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropColumn("t", "g");

  // rewrites-table: a value for t.g is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "g", { type: "integer", generated: sql`(id * 3)`, comment: "c" });
  await op.grant(["references", "select"], {
    on: { table: "t", columns: ["g"] },
    to: ["pg_monitor"],
  });
}

export async function downgrade(op: Operations) {
  await op.dropColumn("t", "g");

  // rewrites-table: a value for t.g is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "g", { type: "integer", generated: sql`(id * 2)`, comment: "c" });
  await op.grant(["references", "select"], {
    on: { table: "t", columns: ["g"] },
    to: ["pg_monitor"],
  });
}
