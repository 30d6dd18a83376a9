import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("items", "a", "a__tmp");
  await op.renameColumn("items", "b", "a");
  await op.renameColumn("items", "a__tmp", "b");
  await op.renameSequence("items_b_seq", "items_b_seq__tmp");
  await op.renameSequence("items_a_seq", "items_b_seq");
  await op.renameSequence("items_b_seq__tmp", "items_a_seq");
}

export async function downgrade(op: Operations) {
  await op.renameSequence("items_a_seq", "items_a_seq__tmp");
  await op.renameSequence("items_b_seq", "items_a_seq");
  await op.renameColumn("items", "b", "a__tmp");
  await op.renameColumn("items", "a", "b");
  await op.renameColumn("items", "a__tmp", "a");
  await op.renameSequence("items_a_seq__tmp", "items_b_seq");
}
