import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSchema("work");
  await op.moveTable("tasks", "work");
  await op.moveView("open_tasks", "work");
  await op.dropView("first_tasks");
  await op.createView(
    "app.early_tasks",
    sql`SELECT id
   FROM work.open_tasks
  WHERE (id < 10)`,
  );
}

export async function downgrade(op: Operations) {
  await op.moveView("work.open_tasks", "public");
  await op.moveTable("work.tasks", "public");
  await op.dropView("app.early_tasks");
  await op.createView(
    "first_tasks",
    sql`SELECT id
   FROM public.open_tasks
  WHERE (id < 10)`,
  );
  await op.dropSchema("work");
}
