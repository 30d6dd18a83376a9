import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameEnumValue("app.status", "todo", "open");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'waiting' make it fail. give those
  //  rows another value first, in this revision: await op.execute(sql`update app.tasks set status = ... where
  //  status in ('waiting')`); or generate again with --rename app.status.waiting:..., naming the value that they
  //  get.
  await op.renameEnum("app.status", "status__old");
  await op.createEnum("app.status", ["done", "open", "in review", "doing"]);
  await op.alterColumn("app.tasks", "status", {
    type: "app.status",
    using: sql`status::text::app.status`,
    default: sql`'open'::app.status`,
  });
  await op.dropEnum("app.status__old");
}

export async function downgrade(op: Operations) {
  await op.renameEnumValue("app.status", "open", "todo");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'in review' make it fail. give those
  //  rows another value first, in this revision: await op.execute(sql`update app.tasks set status = ... where
  //  status in ('in review')`).
  await op.renameEnum("app.status", "status__old");
  await op.createEnum("app.status", ["todo", "doing", "waiting", "done"]);
  await op.alterColumn("app.tasks", "status", {
    type: "app.status",
    using: sql`status::text::app.status`,
    default: sql`'todo'::app.status`,
  });
  await op.dropEnum("app.status__old");
}
