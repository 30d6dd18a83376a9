import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSchema("app");
  await op.moveEnum("status", "app");
  await op.addEnumValue("app.status", "gone");
}

export async function downgrade(op: Operations) {
  await op.moveEnum("app.status", "public");
  await op.dropIndex("ix_tasks_open");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'gone' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.tasks set status = ... where status
  //  in ('gone')`); await op.execute(sql`update public.tasks set past = ... where past &&
  //  array['gone']::public.status[]`).
  await op.renameEnum("status", "status__old");
  await op.createEnum("status", ["open", "done"]);
  await op.alterColumn("tasks", "status", {
    type: "public.status",
    using: sql`status::text::public.status`,
    default: sql`'open'::public.status`,
  });
  await op.alterColumn("tasks", "past", { type: "public.status[]", using: sql`past::text[]::public.status[]` });
  await op.dropEnum("status__old");

  await op.createIndex("ix_tasks_open", "tasks", ["id"], { where: sql`(status = 'open'::public.status)` });
  await op.dropSchema("app");
}
