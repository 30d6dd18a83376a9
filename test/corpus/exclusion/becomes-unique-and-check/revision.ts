import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("x3");
  await op.renameConstraint("t", "x1", "x3");
  await op.renameConstraint("t", "x4", "x1");
  await op.renameConstraint("t", "x2", "x4");
  await op.addCheck("x2", "t", sql`(NOT isempty(r))`);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "x2");
  await op.renameConstraint("t", "x4", "x2");
  await op.renameConstraint("t", "x1", "x4");
  await op.renameConstraint("t", "x3", "x1");
  await op.createIndex("x3", "t", ["k"]);
}
