import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("t", "tasks");
  await op.renameColumn("tasks", "owner", "person");
  await op.renameConstraint("tasks", "t_pkey", "tasks_pkey");
  await op.renamePolicy("own_t", "tasks", "own_tasks");
  await op.alterPolicy("stays", "tasks", { using: sql`(team = 2)` });
}

export async function downgrade(op: Operations) {
  await op.renamePolicy("own_tasks", "tasks", "own_t");
  await op.renameConstraint("tasks", "tasks_pkey", "t_pkey");
  await op.renameColumn("tasks", "person", "owner");
  await op.renameTable("tasks", "t");
  await op.alterPolicy("stays", "t", { using: sql`(team = 1)` });
}
