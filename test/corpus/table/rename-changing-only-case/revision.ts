import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("Tasks", "tasks");
  await op.renameColumn("tasks", "Title", "title");
  await op.renameConstraint("tasks", "Tasks_pkey", "tasks_pkey");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("tasks", "tasks_pkey", "Tasks_pkey");
  await op.renameColumn("tasks", "title", "Title");
  await op.renameTable("tasks", "Tasks");
}
