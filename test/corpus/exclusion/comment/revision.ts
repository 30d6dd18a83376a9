import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterConstraint("t", "x1", { comment: "first" });
  await op.alterConstraint("t", "x2", { comment: "new" });
  await op.alterConstraint("t", "x3", { comment: null });
}

export async function downgrade(op: Operations) {
  await op.alterConstraint("t", "x1", { comment: null });
  await op.alterConstraint("t", "x2", { comment: "old" });
  await op.alterConstraint("t", "x3", { comment: "gone" });
}
