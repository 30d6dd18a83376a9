import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("tasks", "jobs");
  await op.renameColumn("jobs", "owner_name", "owner");
  await op.renameConstraint("jobs", "tasks_pkey", "jobs_pkey");
  await op.renamePolicy("tasks_all", "jobs", "jobs_all");
}

export async function downgrade(op: Operations) {
  await op.renamePolicy("jobs_all", "jobs", "tasks_all");
  await op.renameConstraint("jobs", "jobs_pkey", "tasks_pkey");
  await op.renameColumn("jobs", "owner", "owner_name");
  await op.renameTable("jobs", "tasks");
}
