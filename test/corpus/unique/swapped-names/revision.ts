import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("t", "u1");
  await op.dropConstraint("t", "u2");
  await op.addUnique("u1", "t", ["b"]);
  await op.addUnique("u2", "t", ["a"]);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "u1");
  await op.dropConstraint("t", "u2");
  await op.addUnique("u1", "t", ["a"]);
  await op.addUnique("u2", "t", ["b"]);
}
