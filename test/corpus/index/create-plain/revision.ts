import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createIndex("ix_a", "t", ["a"]);
  await op.createIndex("ix_ab", "t", ["b", "a"]);
  await op.createIndex("t_c_expr_idx", "t", ["c", sql`((a + 1))`]);
  await op.createIndex("t_c_idx", "t", ["c"]);
  await op.createIndex("ux_b", "t", ["b"], { unique: true });
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_a");
  await op.dropIndex("ix_ab");
  await op.dropIndex("t_c_expr_idx");
  await op.dropIndex("t_c_idx");
  await op.dropIndex("ux_b");
}
