import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("tasks", "todos");
  await op.renameConstraint("todos", "tasks_pkey", "todos_pkey");
  await op.renameSequence("tasks_id_seq", "todos_id_seq");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("todos", "todos_pkey", "tasks_pkey");
  await op.renameTable("todos", "tasks");
  await op.renameSequence("todos_id_seq", "tasks_id_seq");
}
