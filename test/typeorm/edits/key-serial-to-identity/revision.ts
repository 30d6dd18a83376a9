import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterColumn("note", "id", { default: null });
  await op.dropSequence("note_id_seq");
  await op.alterColumn("note", "id", { identity: "byDefault" });
  await op.execute(sql`SELECT setval('public.note_id_seq', (SELECT coalesce(max(id) + 1, 1) FROM public.note), false)`);
}

export async function downgrade(op: Operations) {
  await op.alterColumn("note", "id", { identity: null });
  await op.createSequence("note_id_seq", {
    type: "integer",
    ownedBy: { table: "note", column: "id" },
  });
  await op.alterColumn("note", "id", { default: sql`nextval('public.note_id_seq'::regclass)` });
  await op.execute(sql`SELECT setval('public.note_id_seq', (SELECT coalesce(max(id) + 1, 1) FROM public.note), false)`);
}
