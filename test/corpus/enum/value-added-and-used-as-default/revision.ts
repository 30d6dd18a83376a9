import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addEnumValue("status", "draft", { before: "open" });
  await op.addColumn("tasks", "former", { type: "public.status", notNull: true, default: sql`'draft'::public.status` });
  await op.alterColumn("tasks", "status", { default: sql`'draft'::public.status` });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops column tasks.former and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("tasks", "former");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'draft' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.tasks set status = ... where status
  //  in ('draft')`); await op.execute(sql`update public.tasks set former = ... where former in ('draft')`).
  await op.renameEnum("status", "status__old");
  await op.createEnum("status", ["open", "done"]);
  await op.alterColumn("tasks", "status", {
    type: "public.status",
    using: sql`status::text::public.status`,
    default: null,
  });
  await op.dropEnum("status__old");

  await op.alterColumn("tasks", "status", { default: sql`'open'::public.status` });
}
