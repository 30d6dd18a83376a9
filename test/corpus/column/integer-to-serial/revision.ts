import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSequence("t_id_seq", { type: "integer" });

  await op.alterColumn("t", "id", { default: sql`nextval('public.t_id_seq'::regclass)` });
  await op.execute(sql`SELECT setval('public.t_id_seq', (SELECT coalesce(max(id) + 1, 1) FROM public.t), false)`);

  await op.alterSequence("t_id_seq", {
    ownedBy: { table: "t", column: "id" },
  });
}

export async function downgrade(op: Operations) {
  await op.alterColumn("t", "id", { default: null });
  await op.dropSequence("t_id_seq");
}
