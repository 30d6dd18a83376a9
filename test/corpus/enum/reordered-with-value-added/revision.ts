import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the type are small
  //  or idle.
  await op.renameEnum("priority", "priority__old");
  await op.createEnum("priority", ["low", "mid", "high"]);
  await op.alterColumn("tasks", "priority", {
    type: "public.priority",
    using: sql`priority::text::public.priority`,
    default: null,
  });
  await op.dropEnum("priority__old");

  await op.alterColumn("tasks", "priority", { default: sql`'mid'::public.priority` });
  await op.addCheck("tasks_priority_check", "tasks", sql`((priority <> 'mid'::public.priority) OR (id < 1000))`);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("tasks", "tasks_priority_check");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'mid' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.tasks set priority = ... where
  //  priority in ('mid')`).
  await op.renameEnum("priority", "priority__old");
  await op.createEnum("priority", ["high", "low"]);
  await op.alterColumn("tasks", "priority", {
    type: "public.priority",
    using: sql`priority::text::public.priority`,
    default: null,
  });
  await op.dropEnum("priority__old");

  await op.alterColumn("tasks", "priority", { default: sql`'low'::public.priority` });
}
