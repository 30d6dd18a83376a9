import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("c", "pk", "p_key");
  await op.renameColumn("p", "k", "key_no");
  await op.renameColumn("p", "v", "val");
}

export async function downgrade(op: Operations) {
  await op.renameColumn("p", "val", "v");
  await op.renameColumn("p", "key_no", "k");
  await op.renameColumn("c", "p_key", "pk");
}
