import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addEnumValue("status", "new", { before: "old" });
  await op.alterColumn("tasks", "sel'ect", { default: sql`'new'::public.status` });
}

export async function downgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'new' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.tasks set "sel'ect" = ... where
  //  "sel'ect" in ('new')`).
  await op.renameEnum("status", "status__old");
  await op.createEnum("status", ["old"]);
  await op.alterColumn("tasks", "sel'ect", {
    type: "public.status",
    using: sql`"sel'ect"::text::public.status`,
    default: null,
  });
  await op.dropEnum("status__old");

  await op.alterColumn("tasks", "sel'ect", { default: sql`'old'::public.status` });
}
