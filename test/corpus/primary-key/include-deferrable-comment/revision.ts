import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("a", "a_pk");
  await op.dropConstraint("b", "b_pk");
  await op.addPrimaryKey("a_pk", "a", ["id"], { include: ["v"], comment: "covers 'v'" });
  await op.addPrimaryKey("b_pk", "b", ["id"], { deferrable: "deferred", comment: "new" });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("a", "a_pk");
  await op.dropConstraint("b", "b_pk");
  await op.addPrimaryKey("a_pk", "a", ["id"]);
  await op.addPrimaryKey("b_pk", "b", ["id"], { comment: "old" });
}
