import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addEnumValue("status", "archived");
  await op.addCheck(
    "tasks_closed_check",
    "tasks",
    sql`((status <> 'archived'::public.status) OR (closed_at IS NOT NULL))`,
  );
  await op.createIndex("ix_tasks_archived", "tasks", ["closed_at"], {
    where: sql`(status = 'archived'::public.status)`,
  });
  await op.createIndex("ux_tasks_active", "tasks", ["id"], {
    unique: true,
    where: sql`(status = ANY (ARRAY['open'::public.status, 'archived'::public.status]))`,
  });
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_tasks_archived");
  await op.dropIndex("ux_tasks_active");
  await op.dropConstraint("tasks", "tasks_closed_check");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'archived' make it fail. give those
  //  rows another value first, in this revision: await op.execute(sql`update public.tasks set status = ... where
  //  status in ('archived')`).
  await op.renameEnum("status", "status__old");
  await op.createEnum("status", ["open", "done"]);
  await op.alterColumn("tasks", "status", { type: "public.status", using: sql`status::text::public.status` });
  await op.dropEnum("status__old");
}
