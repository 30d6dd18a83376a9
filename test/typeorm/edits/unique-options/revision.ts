import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameConstraint("doc", "uq_old", "uq_new");
  await op.dropConstraint("doc", "uq_columns");
  await op.dropConstraint("doc", "uq_deferred");
  await op.addUnique("uq_columns", "doc", ["a", "c"]);
  await op.addUnique("uq_deferred", "doc", ["b", "c"], { deferrable: "deferred" });
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("doc", "uq_new", "uq_old");
  await op.dropConstraint("doc", "uq_columns");
  await op.dropConstraint("doc", "uq_deferred");
  await op.addUnique("uq_columns", "doc", ["a", "b"]);
  await op.addUnique("uq_deferred", "doc", ["b", "c"]);
}
