import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("tasks");
  await op.createTable("tasks", {
    columns: {
      id: { type: "integer", notNull: true },
      a: { type: "text" },
    },
    primaryKey: ["id"],
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table tasks and its rows. export them first, or stop before this revision.
  await op.dropTable("tasks");

  await op.createView(
    "tasks",
    sql`SELECT id,
    a
   FROM public.t`,
  );
}
