import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");
  await op.dropColumn("t", "twice");

  // rewrites-table: a value for t.twice is computed for each row: the table is rewritten under an exclusive lock.
  //  add the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "twice", { type: "integer", generated: sql`((a + a) + 1)` });

  await op.alterColumn("t", "id", { default: null });
  await op.dropSequence("t_id_seq");
  await op.alterColumn("t", "id", { identity: "byDefault" });
  await op.execute(sql`SELECT setval('public.t_id_seq', (SELECT coalesce(max(id) + 1, 1) FROM public.t), false)`);

  await op.createView(
    "v",
    sql`SELECT id,
    twice
   FROM public.t`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");
  await op.dropColumn("t", "twice");

  // rewrites-table: a value for t.twice is computed for each row: the table is rewritten under an exclusive lock.
  //  add the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "twice", { type: "integer", generated: sql`(a * 2)` });

  await op.alterColumn("t", "id", { identity: null });
  await op.createSequence("t_id_seq", {
    type: "integer",
    ownedBy: { table: "t", column: "id" },
  });
  await op.alterColumn("t", "id", { default: sql`nextval('public.t_id_seq'::regclass)` });
  await op.execute(sql`SELECT setval('public.t_id_seq', (SELECT coalesce(max(id) + 1, 1) FROM public.t), false)`);

  await op.createView(
    "v",
    sql`SELECT id,
    twice
   FROM public.t`,
  );
}
