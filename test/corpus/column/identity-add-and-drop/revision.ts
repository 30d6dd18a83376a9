import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterColumn("a", "id", { identity: "byDefault" });
  await op.execute(sql`SELECT setval('public.a_id_seq', (SELECT coalesce(max(id) + 1, 1) FROM public.a), false)`);

  await op.alterColumn("b", "id", { identity: null });
}

export async function downgrade(op: Operations) {
  await op.alterColumn("a", "id", { identity: null });

  await op.alterColumn("b", "id", { identity: "always" });
  await op.execute(sql`SELECT setval('public.b_id_seq', (SELECT coalesce(max(id) + 1, 1) FROM public.b), false)`);
}
