import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterColumn("t", "a", { default: null, notNull: true, identity: "always" });
  await op.execute(sql`SELECT setval('public.t_a_seq', (SELECT coalesce(max(a) + 1, 1) FROM public.t), false)`);

  await op.alterColumn("t", "b", { notNull: false, identity: null });
}

export async function downgrade(op: Operations) {
  await op.alterColumn("t", "a", { default: 0, notNull: false, identity: null });

  await op.alterColumn("t", "b", { notNull: true, identity: "always" });
  await op.execute(sql`SELECT setval('public.t_b_seq', (SELECT coalesce(max(b) + 1, 1) FROM public.t), false)`);
}
