import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");
  await op.alterColumn("t", "a", { type: "character varying(50)" });

  // rewrites-table: the type of t.b changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "b", { type: "bigint" });

  await op.createView(
    "v",
    sql`SELECT id,
    a
   FROM public.t
  WHERE (b > 1)`,
    {
      options: { security_barrier: "true" },
      comment: "mine",
      columnComments: { a: "text" },
    },
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");

  // rewrites-table: the type of t.a changes from character varying(50) to character varying(10): the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("t", "a", { type: "character varying(10)" });

  // rewrites-table: the type of t.b changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "b", { type: "integer" });

  await op.createView(
    "v",
    sql`SELECT id,
    a
   FROM public.t
  WHERE (b > 1)`,
    {
      options: { security_barrier: "true" },
      comment: "mine",
      columnComments: { a: "text" },
    },
  );
}
