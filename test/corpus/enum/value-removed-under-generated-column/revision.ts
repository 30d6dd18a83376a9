import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ix_tasks_is_done");
  await op.dropColumn("tasks", "is_done");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'junk' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.tasks set status = ... where status
  //  in ('junk')`); or generate again with --rename status.junk:..., naming the value that they get.
  await op.renameEnum("status", "status__old");
  await op.createEnum("status", ["open", "done"]);
  await op.alterColumn("tasks", "status", { type: "public.status", using: sql`status::text::public.status` });
  await op.dropEnum("status__old");

  // rewrites-table: a value for tasks.is_done is computed for each row: the table is rewritten under an exclusive
  //  lock. add the column without it, fill the rows in batches, then set the default.
  await op.addColumn("tasks", "is_done", { type: "boolean", generated: sql`(status = 'done'::public.status)` });

  await op.createIndex("ix_tasks_is_done", "tasks", ["is_done"]);
}

export async function downgrade(op: Operations) {
  await op.addEnumValue("status", "junk", { after: "open" });
}
