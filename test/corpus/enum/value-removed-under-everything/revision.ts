import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("other", "notes");
  await op.dropPolicy("own", "tasks");
  await op.dropMaterializedView("m");
  await op.dropView("a_counts");
  await op.dropView("open_tasks");
  await op.dropConstraint("notes", "notes_task_id_status_fkey");
  await op.dropIndex("ix_open");
  await op.dropConstraint("tasks", "tasks_excl");
  await op.dropConstraint("tasks", "tasks_check");
  await op.dropColumn("tasks", "done");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'junk' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.notes set status = ... where status
  //  in ('junk')`); await op.execute(sql`update public.tasks set status = ... where status in ('junk')`); await
  //  op.execute(sql`update public.tasks set history = ... where history && array['junk']::public.status[]`); await
  //  op.execute(sql`update public.notes set s = ... where s in ('junk')`); or generate again with --rename
  //  status.junk:..., naming the value that they get.
  await op.renameEnum("status", "status__old");
  await op.renameDomain("state", "state__old");
  await op.createEnum("status", ["open", "done"]);
  await op.createDomain("state", "public.status", { default: sql`'open'::public.status` });
  await op.alterColumn("notes", "status", { type: "public.status", using: sql`status::text::public.status` });
  await op.alterColumn("tasks", "status", {
    type: "public.status",
    using: sql`status::text::public.status`,
    default: sql`'open'::public.status`,
  });
  await op.alterColumn("tasks", "history", {
    type: "public.status[]",
    using: sql`history::text[]::public.status[]`,
    default: sql`'{open}'::public.status[]`,
  });
  await op.alterColumn("notes", "s", { type: "public.state", using: sql`s::text::public.state` });
  await op.dropDomain("state__old");
  await op.dropEnum("status__old");

  // rewrites-table: a value for tasks.done is computed for each row: the table is rewritten under an exclusive
  //  lock. add the column without it, fill the rows in batches, then set the default.
  await op.addColumn("tasks", "done", { type: "boolean", generated: sql`(status = 'done'::public.status)` });

  await op.addCheck("tasks_check", "tasks", sql`((status <> 'done'::public.status) OR (id > 0))`);
  await op.addExclusion("tasks_excl", "tasks", sql`USING gist (r WITH &&) WHERE ((status <> 'done'::public.status))`, {
    comment: "kept too",
  });
  await op.createMaterializedView(
    "m",
    sql`SELECT id,
    status,
    history
   FROM public.tasks`,
  );
  await op.createIndex("ix_m", "m", ["status"]);
  await op.createIndex("ix_open", "tasks", ["id"], { where: sql`(status = 'open'::public.status)` });
  await op.addForeignKey("notes_task_id_status_fkey", "notes", ["task_id", "status"], {
    references: ["tasks", ["id", "status"]],
  });
  await op.createView(
    "open_tasks",
    sql`SELECT id,
    status,
    done
   FROM public.tasks
  WHERE (status = 'open'::public.status)`,
  );
  await op.createView(
    "a_counts",
    sql`SELECT status,
    (count(*))::integer AS n
   FROM public.open_tasks
  GROUP BY status`,
    { comment: "kept" },
  );
  await op.createPolicy("other", "notes", {
    using: sql`(EXISTS ( SELECT 1
   FROM public.tasks t
  WHERE ((t.id = notes.task_id) AND (t.status = notes.status))))`,
  });
  await op.createPolicy("own", "tasks", {
    using: sql`((status <> 'done'::public.status) OR (history @> '{open}'::public.status[]))`,
  });
}

export async function downgrade(op: Operations) {
  await op.addEnumValue("status", "junk", { after: "open" });
}
