import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: drops column t.b and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "b");

  // rewrites-table: a value for t.b is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "b", { type: "numeric", generated: sql`((a)::numeric * 2.5)` });
}

export async function downgrade(op: Operations) {
  await op.createSequence("t_b_seq", { type: "integer" });

  // rewrites-table: the type of t.b changes from numeric to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "b", {
    type: "integer",
    default: sql`nextval('public.t_b_seq'::regclass)`,
    generated: null,
    notNull: true,
  });
  await op.execute(sql`SELECT setval('public.t_b_seq', (SELECT coalesce(max(b) + 1, 1) FROM public.t), false)`);

  await op.alterSequence("t_b_seq", {
    ownedBy: { table: "t", column: "b" },
  });
}
