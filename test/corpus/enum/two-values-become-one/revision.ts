import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameEnumValue("status", "todo", "open");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows of 'new' get 'open'. run it when the tables
  //  that use the type are small or idle.
  // irreversible: rows of 'new' get 'open', and the downgrade cannot tell which they were. keep a copy of the old
  //  values if they may be needed.
  await op.renameEnum("status", "status__old");
  await op.createEnum("status", ["open", "done"]);
  await op.alterColumn("tasks", "status", {
    type: "public.status",
    using: sql`(CASE status::text WHEN 'new' THEN 'open' ELSE status::text END)::public.status`,
    default: null,
  });
  await op.dropEnum("status__old");

  await op.alterColumn("tasks", "status", { default: sql`'open'::public.status` });
}

export async function downgrade(op: Operations) {
  await op.renameEnumValue("status", "open", "todo");
  await op.addEnumValue("status", "new", { after: "todo" });
  await op.alterColumn("tasks", "status", { default: sql`'new'::public.status` });
}
