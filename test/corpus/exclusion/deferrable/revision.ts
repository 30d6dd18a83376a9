import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameConstraint("t", "x1", "x1__tmp");
  await op.renameConstraint("t", "x3", "x1");
  await op.renameConstraint("t", "x2", "x3");
  await op.renameConstraint("t", "x1__tmp", "x2");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("t", "x2", "x1__tmp");
  await op.renameConstraint("t", "x3", "x2");
  await op.renameConstraint("t", "x1", "x3");
  await op.renameConstraint("t", "x1__tmp", "x1");
}
