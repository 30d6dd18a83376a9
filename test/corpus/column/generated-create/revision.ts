import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("u", {
    columns: {
      full_name: { type: "text", generated: sql`((first || ' '::text) || last)` },
      first: { type: "text" },
      last: { type: "text" },
    },
  });

  // rewrites-table: a value for t.total is computed for each row: the table is rewritten under an exclusive lock.
  //  add the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "total", { type: "integer", generated: sql`(a + b)` });

  await op.createIndex("ix_t_total", "t", ["total"]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_t_total");
  await op.dropColumn("t", "total");

  // deletes-data: drops table u and its rows. export them first, or stop before this revision.
  await op.dropTable("u");
}
