import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("t", "t_a_check");
  await op.dropConstraint("t", "t_a_check1");
  await op.dropConstraint("t", "t_check");
  await op.dropConstraint("t", "t_check1");
  await op.addCheck("t_a_check", "t", sql`(a < 100)`);
  await op.addCheck("t_b_check", "t", sql`(b <> 7)`);
  await op.addCheck("t_check", "t", sql`((a + b) > 0)`);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "t_a_check");
  await op.dropConstraint("t", "t_b_check");
  await op.dropConstraint("t", "t_check");
  await op.addCheck("t_a_check", "t", sql`(a > 0)`);
  await op.addCheck("t_a_check1", "t", sql`(a < 100)`);
  await op.addCheck("t_check", "t", sql`(a <> b)`);
  await op.addCheck("t_check1", "t", sql`((a + b) > 0)`);
}
