import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("t", "in_order");
  await op.dropFunction("in_order(public.t)");

  // rewrites-table: the type of t.a changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "a", { type: "bigint" });

  await op.createFunction(
    "in_order(public.t)",
    sql`CREATE OR REPLACE FUNCTION public.in_order(r public.t)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN ((r).a < (r).b)`,
  );
  await op.addColumn("t", "c", { type: "text" });
  await op.addCheck("in_order", "t", sql`public.in_order(t.*)`);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "in_order");
  await op.dropFunction("in_order(public.t)");

  // rewrites-table: the type of t.a changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "a", { type: "integer" });

  await op.createFunction(
    "in_order(public.t)",
    sql`CREATE OR REPLACE FUNCTION public.in_order(r public.t)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN ((r).a < (r).b)`,
  );
  await op.addCheck("in_order", "t", sql`public.in_order(t.*)`);

  // deletes-data: drops column t.c and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "c");
}
