import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("b", "b_key");
  await op.dropConstraint("a", "a_key");
  await op.addPrimaryKey("b_pk", "b", ["id"]);
  await op.addUnique("a_key", "a", ["id"]);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("a", "a_key");
  await op.dropConstraint("b", "b_pk");
  await op.addPrimaryKey("a_key", "a", ["id"]);
  await op.addUnique("b_key", "b", ["id"]);
}
