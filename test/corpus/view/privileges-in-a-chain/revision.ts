import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("w");
  await op.dropView("v");
  await op.alterColumn("t", "a", { type: "text" });
  await op.createView(
    "v",
    sql`SELECT id,
    a
   FROM public.t`,
  );

  await op.createView(
    "w",
    sql`SELECT a
   FROM public.v`,
  );
  await op.grant(["select"], {
    on: { view: "w" },
    to: ["public"],
  });

  await op.createTrigger("w_t", "w", sql`INSTEAD OF DELETE ON public.w FOR EACH ROW EXECUTE FUNCTION public.f()`);
  await op.createRule("w_r", "w", sql`ON UPDATE TO public.w DO INSTEAD NOTHING`);
}

export async function downgrade(op: Operations) {
  await op.dropView("w");
  await op.dropView("v");

  // rewrites-table: the type of t.a changes from text to character varying(10): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "a", { type: "character varying(10)" });

  await op.createView(
    "v",
    sql`SELECT id,
    a
   FROM public.t`,
  );

  await op.createView(
    "w",
    sql`SELECT a
   FROM public.v`,
  );
  await op.grant(["select"], {
    on: { view: "w" },
    to: ["public"],
  });

  await op.createTrigger("w_t", "w", sql`INSTEAD OF DELETE ON public.w FOR EACH ROW EXECUTE FUNCTION public.f()`);
  await op.createRule("w_r", "w", sql`ON UPDATE TO public.w DO INSTEAD NOTHING`);
}
