import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("t", "b", "b__tmp");
  await op.renameColumn("t", "a", "b");
  await op.dropIndex("t_b_idx");
  await op.createIndex("t_b_idx", "t", ["b"]);

  // deletes-data: drops column t.b__tmp and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "b__tmp");
}

export async function downgrade(op: Operations) {
  await op.renameColumn("t", "b", "a");
  await op.dropIndex("t_b_idx");
  await op.addColumn("t", "b", { type: "integer" });
  await op.createIndex("t_b_idx", "t", ["b"]);
}
