import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameView("open_tasks", "todos");
  await op.replaceView(
    "todos",
    sql`SELECT id,
    title
   FROM public.tasks`,
  );
}

export async function downgrade(op: Operations) {
  await op.renameView("todos", "open_tasks");
  await op.dropView("ids");
  await op.dropView("open_tasks");
  await op.createView(
    "open_tasks",
    sql`SELECT id
   FROM public.tasks`,
  );
  await op.createView(
    "ids",
    sql`SELECT id
   FROM public.open_tasks`,
  );
}
