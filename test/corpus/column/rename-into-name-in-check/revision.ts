import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("t", "a", "low");
  await op.dropConstraint("t", "t_check");
  await op.addCheck("t_check", "t", sql`(low <= b)`);
}

export async function downgrade(op: Operations) {
  await op.renameColumn("t", "low", "a");
  await op.dropConstraint("t", "t_check");
  await op.addCheck("t_check", "t", sql`(a < b)`);
}
