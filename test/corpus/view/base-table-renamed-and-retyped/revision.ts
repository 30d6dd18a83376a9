import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("t", "tasks");
  await op.renameConstraint("tasks", "t_pkey", "tasks_pkey");
  await op.dropView("v");

  // rewrites-table: the type of tasks.b changes from integer to bigint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("tasks", "b", { type: "bigint" });

  // rewrites-table: the type of tasks.id changes from integer to bigint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("tasks", "id", { type: "bigint" });

  await op.createView(
    "v",
    sql`SELECT id,
    b
   FROM public.tasks`,
  );
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("tasks", "tasks_pkey", "t_pkey");
  await op.renameTable("tasks", "t");
  await op.dropView("v");

  // rewrites-table: the type of t.b changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "b", { type: "integer" });

  // rewrites-table: the type of t.id changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "id", { type: "integer" });

  await op.createView(
    "v",
    sql`SELECT id,
    b
   FROM public.t`,
  );
}
