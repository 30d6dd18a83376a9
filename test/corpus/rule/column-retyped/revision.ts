import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropRule("r", "t");
  await op.alterColumn("t", "b", { type: "text" });
  await op.createRule(
    "r",
    "t",
    sql`ON DELETE TO public.t
   WHERE (old.b = 'x'::text) DO INSTEAD NOTHING`,
    { comment: "c" },
  );
}

export async function downgrade(op: Operations) {
  await op.dropRule("r", "t");

  // rewrites-table: the type of t.b changes from text to character varying(10): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "b", { type: "character varying(10)" });

  await op.createRule(
    "r",
    "t",
    sql`ON DELETE TO public.t
   WHERE ((old.b)::text = 'x'::text) DO INSTEAD NOTHING`,
    { comment: "c" },
  );
}
