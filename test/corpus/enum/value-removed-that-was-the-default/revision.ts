import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'new' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.subtasks set status = ... where
  //  status in ('new')`); await op.execute(sql`update public.tasks set status = ... where status in ('new')`); or
  //  generate again with --rename status.new:..., naming the value that they get.
  await op.renameEnum("status", "status__old");
  await op.createEnum("status", ["open", "done"]);
  await op.alterColumn("subtasks", "status", {
    type: "public.status",
    using: sql`status::text::public.status`,
    default: null,
  });
  await op.alterColumn("tasks", "status", {
    type: "public.status",
    using: sql`status::text::public.status`,
    default: null,
  });
  await op.dropEnum("status__old");

  await op.alterColumn("subtasks", "status", { default: null });
  await op.alterColumn("tasks", "status", { default: sql`'open'::public.status` });
}

export async function downgrade(op: Operations) {
  await op.addEnumValue("status", "new", { before: "open" });
  await op.alterColumn("subtasks", "status", { default: sql`'new'::public.status` });
  await op.alterColumn("tasks", "status", { default: sql`'new'::public.status` });
}
