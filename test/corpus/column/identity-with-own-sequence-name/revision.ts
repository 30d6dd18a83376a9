import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameSequence("a_numbers", "a_id_seq");
  await op.renameSequence("b_id_seq", "b_numbers");
}

export async function downgrade(op: Operations) {
  await op.renameSequence("a_id_seq", "a_numbers");
  await op.renameSequence("b_numbers", "b_id_seq");
}
