import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");

  // rewrites-table: the type of t.n changes from smallint to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "n", { type: "integer" });

  // rewrites-table: the type of t.r changes from real to double precision: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "r", { type: "double precision" });

  await op.createView(
    "v",
    sql`SELECT id
   FROM public.t
  WHERE (n > 1)
  ORDER BY r DESC`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");

  // rewrites-table: the type of t.n changes from integer to smallint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "n", { type: "smallint" });

  // rewrites-table: the type of t.r changes from double precision to real: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "r", { type: "real" });

  await op.createView(
    "v",
    sql`SELECT id
   FROM public.t
  WHERE (n > 1)
  ORDER BY r DESC`,
  );
}
