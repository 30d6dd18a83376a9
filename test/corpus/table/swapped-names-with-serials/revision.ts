import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("a", "a__tmp");
  await op.renameTable("b", "a");
  await op.renameTable("a__tmp", "b");
  await op.renameSequence("a_id_seq", "a_id_seq__tmp");
  await op.renameSequence("b_id_seq", "a_id_seq");
  await op.renameSequence("a_id_seq__tmp", "b_id_seq");
  await op.renameConstraint("a", "b_pkey", "b_pkey__tmp");
  await op.renameConstraint("b", "a_pkey", "b_pkey");
  await op.renameConstraint("a", "b_pkey__tmp", "a_pkey");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("a", "a_pkey", "b_pkey__tmp");
  await op.renameConstraint("b", "b_pkey", "a_pkey");
  await op.renameConstraint("a", "b_pkey__tmp", "b_pkey");
  await op.renameSequence("b_id_seq", "a_id_seq__tmp");
  await op.renameSequence("a_id_seq", "b_id_seq");
  await op.renameSequence("a_id_seq__tmp", "a_id_seq");
  await op.renameTable("b", "a__tmp");
  await op.renameTable("a", "b");
  await op.renameTable("a__tmp", "a");
}
