import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("t", "one");
  await op.dropConstraint("t", "three");
  await op.dropConstraint("t", "two");
  await op.addUnique("one", "t", ["a"], { deferrable: "deferred" });
  await op.addUnique("three", "t", ["c"], { include: ["b"], comment: "it's" });
  await op.addUnique("two", "t", ["b"], { comment: "comes" });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "one");
  await op.dropConstraint("t", "three");
  await op.dropConstraint("t", "two");
  await op.addUnique("one", "t", ["a"], { comment: "goes" });
  await op.addUnique("three", "t", ["c"], { include: ["a"] });
  await op.addUnique("two", "t", ["b"], { deferrable: "immediate" });
}
