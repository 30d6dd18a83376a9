import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameConstraint("t", "t_c_unique", "uq_c");
  await op.dropConstraint("t", "t_b_unique");
  await op.addUnique("t_a_unique", "t", ["a"]);
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("t", "uq_c", "t_c_unique");
  await op.dropConstraint("t", "t_a_unique");
  await op.addUnique("t_b_unique", "t", ["b"]);
}
