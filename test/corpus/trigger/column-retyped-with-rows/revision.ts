import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropTrigger("t_touch", "t");

  // rewrites-table: the type of t.n changes from text to integer: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "n", { type: "integer", using: sql`n::integer` });

  await op.createTrigger(
    "t_touch",
    "t",
    sql`BEFORE UPDATE OF n ON public.t FOR EACH ROW EXECUTE FUNCTION public.touch()`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropTrigger("t_touch", "t");

  // rewrites-table: the type of t.n changes from integer to text: the table and its indexes are rewritten under an
  //  exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap the
  //  two.
  await op.alterColumn("t", "n", { type: "text" });

  await op.createTrigger(
    "t_touch",
    "t",
    sql`BEFORE UPDATE OF n ON public.t FOR EACH ROW EXECUTE FUNCTION public.touch()`,
  );
}
