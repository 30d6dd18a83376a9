import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("t", "num", "no");
  await op.renameColumn("t", "code", "label");
  await op.renameColumn("t", "p_id", "parent_id");
  await op.renameSequence("t_num_seq", "t_no_seq");
  await op.renameConstraint("t", "t_code_key", "t_label_key");
  await op.renameConstraint("t", "t_code_check", "t_label_check");
  await op.renameIndex("t_p_id_idx", "t_parent_id_idx");
  await op.renameConstraint("t", "t_p_id_fkey", "t_parent_id_fkey");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("t", "t_parent_id_fkey", "t_p_id_fkey");
  await op.renameIndex("t_parent_id_idx", "t_p_id_idx");
  await op.renameConstraint("t", "t_label_check", "t_code_check");
  await op.renameConstraint("t", "t_label_key", "t_code_key");
  await op.renameSequence("t_no_seq", "t_num_seq");
  await op.renameColumn("t", "parent_id", "p_id");
  await op.renameColumn("t", "label", "code");
  await op.renameColumn("t", "no", "num");
}
