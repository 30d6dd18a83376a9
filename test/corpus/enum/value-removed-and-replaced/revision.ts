import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ix_tasks_open");
  await op.dropConstraint("notes", "notes_check");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows of 'waiting' get 'open', of 'archived' get
  //  'done'. run it when the tables that use the type are small or idle.
  // irreversible: rows of 'waiting' get 'open', of 'archived' get 'done', and the downgrade cannot tell which they
  //  were. keep a copy of the old values if they may be needed.
  await op.renameEnum("status", "status__old");
  await op.createEnum("status", ["open", "done"]);
  await op.alterColumn("notes", "status", {
    type: "public.status",
    using: sql`(CASE status::text WHEN 'waiting' THEN 'open' WHEN 'archived' THEN 'done' ELSE status::text END)::public.status`,
    default: sql`'open'::public.status`,
  });
  await op.alterColumn("tasks", "status", {
    type: "public.status",
    using: sql`(CASE status::text WHEN 'waiting' THEN 'open' WHEN 'archived' THEN 'done' ELSE status::text END)::public.status`,
    default: null,
  });
  await op.alterColumn("tasks", "past", {
    type: "public.status[]",
    using: sql`array_replace(array_replace(past::text[], 'waiting', 'open'), 'archived', 'done')::public.status[]`,
    default: null,
  });
  await op.dropEnum("status__old");

  await op.alterColumn("tasks", "past", { default: sql`'{open,open}'::public.status[]` });
  await op.alterColumn("tasks", "status", { default: sql`'done'::public.status` });
  await op.addCheck("notes_check", "notes", sql`((status <> 'open'::public.status) OR (id < 9))`);
  await op.createIndex("ix_tasks_open", "tasks", ["status"], { where: sql`(status = 'open'::public.status)` });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("notes", "notes_check");

  await op.addEnumValue("status", "waiting", { after: "open" });
  await op.addEnumValue("status", "archived", { after: "waiting" });

  await op.alterColumn("tasks", "past", { default: sql`'{waiting,open}'::public.status[]` });
  await op.alterColumn("tasks", "status", { default: sql`'archived'::public.status` });
  await op.addCheck("notes_check", "notes", sql`((status <> 'waiting'::public.status) OR (id < 9))`);
}
