import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("todos", "todos_parent_fkey");
  await op.dropConstraint("todos", "tasks");
  await op.renameTable("todos", "tasks");
}

export async function downgrade(op: Operations) {
  await op.renameTable("tasks", "todos");
  await op.addPrimaryKey("tasks", "todos", ["id"]);
  await op.addForeignKey("todos_parent_fkey", "todos", ["parent"], { references: ["todos", ["id"]] });
}
