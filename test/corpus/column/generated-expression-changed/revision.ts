import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ix_t_g");
  await op.dropConstraint("t", "t_g_check");
  await op.dropConstraint("t", "t_g_key");
  await op.dropColumn("t", "g");

  // rewrites-table: a value for t.g is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "g", { type: "integer", notNull: true, generated: sql`(a * 3)`, comment: "computed" });

  await op.addUnique("t_g_key", "t", ["g"]);
  await op.addCheck("t_g_check", "t", sql`(g > 0)`);
  await op.createIndex("ix_t_g", "t", [{ column: "g", order: "desc" }]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_t_g");
  await op.dropConstraint("t", "t_g_check");
  await op.dropConstraint("t", "t_g_key");
  await op.dropColumn("t", "g");

  // rewrites-table: a value for t.g is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "g", { type: "integer", notNull: true, generated: sql`(a * 2)`, comment: "computed" });

  await op.addUnique("t_g_key", "t", ["g"]);
  await op.addCheck("t_g_check", "t", sql`(g > 0)`);
  await op.createIndex("ix_t_g", "t", [{ column: "g", order: "desc" }]);
}
