import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterColumn("t", "id", { default: sql`nextval('public.t_old_id_seq'::regclass)` });
await op.alterSequence("t_old_id_seq", {
ownedBy: { table: "t", column: "id" },
});
await op.dropColumn("t", "old_id");
}

export async function downgrade(op: Operations) {
await op.addColumn("t", "old_id", { type: "integer", notNull: true, default: sql`nextval('public.t_old_id_seq'::regclass)` });
await op.alterColumn("t", "id", { default: null });
await op.alterSequence("t_old_id_seq", {
ownedBy: { table: "t", column: "old_id" },
});
}
