import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");
  await op.addColumn("t", "b", { type: "integer", default: 3 });

  // rewrites-table: the type of t.id changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "id", { type: "bigint" });

  await op.createView(
    "v",
    sql`SELECT id,
    to_jsonb(t.*) AS whole
   FROM public.t`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");

  // rewrites-table: the type of t.id changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "id", { type: "integer" });

  await op.createView(
    "v",
    sql`SELECT id,
    to_jsonb(t.*) AS whole
   FROM public.t`,
  );

  // deletes-data: drops column t.b and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "b");
}
