import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("tasks", "todos");
  await op.renameSequence("tasks_id_seq", "todos_id_seq");
  await op.renameConstraint("todos", "tasks_pkey", "todos_pkey");
  await op.renameConstraint("todos", "tasks_code_key", "todos_code_key");
  await op.renameConstraint("todos", "tasks_points_check", "todos_points_check");
  await op.renameIndex("tasks_user_id_idx", "todos_user_id_idx");
  await op.renameConstraint("todos", "tasks_user_id_fkey", "todos_user_id_fkey");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("todos", "todos_user_id_fkey", "tasks_user_id_fkey");
  await op.renameIndex("todos_user_id_idx", "tasks_user_id_idx");
  await op.renameConstraint("todos", "todos_points_check", "tasks_points_check");
  await op.renameConstraint("todos", "todos_code_key", "tasks_code_key");
  await op.renameConstraint("todos", "todos_pkey", "tasks_pkey");
  await op.renameSequence("todos_id_seq", "tasks_id_seq");
  await op.renameTable("todos", "tasks");
}
