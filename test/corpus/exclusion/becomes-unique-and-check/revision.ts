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
  await op.dropConstraint("t", "x2");
  await op.dropConstraint("t", "x4");
  await op.addUnique("x1", "t", ["k"]);
  await op.addCheck("x2", "t", sql`(NOT isempty(r))`);
  await op.addExclusion("x4", "t", sql`USING gist (r WITH &&)`);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "x1");
  await op.renameConstraint("t", "x3", "x1");
  await op.dropConstraint("t", "x4");
  await op.dropConstraint("t", "x2");
  await op.addUnique("x4", "t", ["k"]);
  await op.addExclusion("x2", "t", sql`USING gist (r WITH &&)`);
  await op.createIndex("x3", "t", ["k"]);
}
