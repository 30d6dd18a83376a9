import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("p1", "t");
  await op.dropPolicy("p2", "t");

  // rewrites-table: the type of t.team changes from integer to bigint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "team", { type: "bigint" });

  await op.createPolicy("p1", "t", {
    as: "restrictive",
    for: "select",
    to: ["pg_monitor"],
    using: sql`(team > 0)`,
    comment: "kept",
  });
  await op.createPolicy("p2", "t", { for: "insert", withCheck: sql`(team > 0)` });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("p1", "t");
  await op.dropPolicy("p2", "t");

  // rewrites-table: the type of t.team changes from bigint to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "team", { type: "integer" });

  await op.createPolicy("p1", "t", {
    as: "restrictive",
    for: "select",
    to: ["pg_monitor"],
    using: sql`(team > 0)`,
    comment: "kept",
  });
  await op.createPolicy("p2", "t", { for: "insert", withCheck: sql`(team > 0)` });
}
