import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("x3");
  await op.dropMaterializedView("y2");
  await op.dropView("z1");

  // rewrites-table: the type of t.n changes from smallint to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "n", { type: "integer" });

  await op.createView(
    "z1",
    sql`SELECT id,
    n
   FROM public.t`,
  );
  await op.createMaterializedView(
    "y2",
    sql`SELECT id,
    n
   FROM public.z1`,
  );
  await op.createIndex("ix_y2", "y2", ["n"]);
  await op.createView(
    "x3",
    sql`SELECT id,
    n
   FROM public.y2`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("x3");
  await op.dropMaterializedView("y2");
  await op.dropView("z1");

  // rewrites-table: the type of t.n changes from integer to smallint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "n", { type: "smallint" });

  await op.createView(
    "z1",
    sql`SELECT id,
    n
   FROM public.t`,
  );
  await op.createMaterializedView(
    "y2",
    sql`SELECT id,
    n
   FROM public.z1`,
  );
  await op.createIndex("ix_y2", "y2", ["n"]);
  await op.createView(
    "x3",
    sql`SELECT id,
    n
   FROM public.y2`,
  );
}
