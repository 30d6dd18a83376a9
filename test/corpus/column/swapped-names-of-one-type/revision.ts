import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("points", "x", "x__tmp");
  await op.renameColumn("points", "y", "x");
  await op.renameColumn("points", "x__tmp", "y");
  await op.renameConstraint("points", "points_x_key", "points_y_key");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("points", "points_y_key", "points_x_key");
  await op.renameColumn("points", "y", "x__tmp");
  await op.renameColumn("points", "x", "y");
  await op.renameColumn("points", "x__tmp", "x");
}
