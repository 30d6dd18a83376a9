import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v2");

  // rewrites-table: the type of t.b changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "b", { type: "bigint" });

  await op.createView(
    "v2",
    sql`SELECT b
   FROM public.t`,
    {
      options: { security_invoker: "true" },
    },
  );
  await op.alterView("v1", {
    options: { security_invoker: "true" },
  });
}

export async function downgrade(op: Operations) {
  await op.dropView("v2");

  // rewrites-table: the type of t.b changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "b", { type: "integer" });

  await op.createView(
    "v2",
    sql`SELECT b
   FROM public.t`,
    {
      options: { security_invoker: "true" },
    },
  );
  await op.alterView("v1", {
    options: { security_invoker: null },
  });
}
