import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ix_t_pattern");
  await op.dropIndex("ix_t_v");
  await op.dropConstraint("t", "t_v_check");

  // rewrites-table: the type of t.v changes from text to integer: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "v", { type: "integer", using: sql`v::integer` });

  await op.addCheck("t_v_check", "t", sql`(v >= 0)`);
  await op.createIndex("ix_t_pattern", "t", ["v"]);
  await op.createIndex("ix_t_v", "t", [sql`abs(v)`]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_t_pattern");
  await op.dropIndex("ix_t_v");
  await op.dropConstraint("t", "t_v_check");

  // rewrites-table: the type of t.v changes from integer to text: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "v", { type: "text" });

  await op.addCheck("t_v_check", "t", sql`(v ~ '^[0-9]+$'::text)`);
  await op.createIndex("ix_t_pattern", "t", [{ column: "v", opclass: "text_pattern_ops" }]);
  await op.createIndex("ix_t_v", "t", [sql`lower(v)`]);
}
