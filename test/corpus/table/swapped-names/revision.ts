import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("old_tasks", "old_tasks__tmp");
  await op.renameTable("tasks", "old_tasks");
  await op.renameTable("old_tasks__tmp", "tasks");
  await op.renameIndex("tasks_title_idx", "old_tasks_title_idx");
  await op.renameConstraint("tasks", "old_tasks_body_key", "tasks_body_key");
  await op.renameConstraint("old_tasks", "tasks_pkey", "tasks_pkey__tmp");
  await op.renameConstraint("tasks", "old_tasks_pkey", "tasks_pkey");
  await op.renameConstraint("old_tasks", "tasks_pkey__tmp", "old_tasks_pkey");

  await op.renameSequence("tasks_id_seq", "tasks_id_seq__tmp");
  await op.renameSequence("old_tasks_id_seq", "tasks_id_seq");
  await op.renameSequence("tasks_id_seq__tmp", "old_tasks_id_seq");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("old_tasks", "old_tasks_pkey", "tasks_pkey__tmp");
  await op.renameConstraint("tasks", "tasks_pkey", "old_tasks_pkey");
  await op.renameConstraint("old_tasks", "tasks_pkey__tmp", "tasks_pkey");
  await op.renameConstraint("tasks", "tasks_body_key", "old_tasks_body_key");
  await op.renameIndex("old_tasks_title_idx", "tasks_title_idx");
  await op.renameTable("tasks", "old_tasks__tmp");
  await op.renameTable("old_tasks", "tasks");
  await op.renameTable("old_tasks__tmp", "old_tasks");

  await op.renameSequence("tasks_id_seq", "tasks_id_seq__tmp");
  await op.renameSequence("old_tasks_id_seq", "tasks_id_seq");
  await op.renameSequence("tasks_id_seq__tmp", "old_tasks_id_seq");
}
