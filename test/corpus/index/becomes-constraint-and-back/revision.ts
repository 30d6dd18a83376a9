import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("u_a");
  await op.dropConstraint("t", "u_b");
  await op.addUnique("u_a", "t", ["a"]);
  await op.createIndex("u_b", "t", ["b"], { unique: true });
}

export async function downgrade(op: Operations) {
  await op.dropIndex("u_b");
  await op.dropConstraint("t", "u_a");
  await op.addUnique("u_b", "t", ["b"]);
  await op.createIndex("u_a", "t", ["a"], { unique: true });
}
