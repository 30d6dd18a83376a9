import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameConstraint("t", "u1", "u1__tmp");
  await op.renameConstraint("t", "u2", "u1");
  await op.renameConstraint("t", "u1__tmp", "u2");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("t", "u2", "u1__tmp");
  await op.renameConstraint("t", "u1", "u2");
  await op.renameConstraint("t", "u1__tmp", "u1");
}
