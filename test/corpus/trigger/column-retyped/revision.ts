import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropTrigger("t_touch", "t");
  await op.alterColumn("t", "note", { type: "text", collation: 'pg_catalog."C"' });
  await op.createTrigger(
    "t_touch",
    "t",
    sql`BEFORE UPDATE OF note ON public.t FOR EACH ROW WHEN ((old.note IS DISTINCT FROM new.note)) EXECUTE FUNCTION public.touch()`,
    { enabled: "always", comment: "c" },
  );
}

export async function downgrade(op: Operations) {
  await op.dropTrigger("t_touch", "t");

  // rewrites-table: the type of t.note changes from text to character varying(20): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "note", { type: "character varying(20)" });

  await op.createTrigger(
    "t_touch",
    "t",
    sql`BEFORE UPDATE OF note ON public.t FOR EACH ROW WHEN (((old.note)::text IS DISTINCT FROM (new.note)::text)) EXECUTE FUNCTION public.touch()`,
    { enabled: "always", comment: "c" },
  );
}
