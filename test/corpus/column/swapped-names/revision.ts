import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("t", "a", "a__tmp");
  await op.renameColumn("t", "b", "a");
  await op.renameColumn("t", "a__tmp", "b");
  await op.renameConstraint("t", "t_b_check", "t_a_check");
  await op.renameIndex("t_a_idx", "t_a_idx__tmp");
  await op.renameIndex("t_b_idx", "t_a_idx");
  await op.renameIndex("t_a_idx__tmp", "t_b_idx");
}

export async function downgrade(op: Operations) {
  await op.renameIndex("t_b_idx", "t_a_idx__tmp");
  await op.renameIndex("t_a_idx", "t_b_idx");
  await op.renameIndex("t_a_idx__tmp", "t_a_idx");
  await op.renameConstraint("t", "t_a_check", "t_b_check");
  await op.renameColumn("t", "b", "a__tmp");
  await op.renameColumn("t", "a", "b");
  await op.renameColumn("t", "a__tmp", "a");
}
