import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterSequence("t_id_seq", { ownedBy: null });
await op.dropTable("t");
}

export async function downgrade(op: Operations) {
await op.createTable("t", {
columns: {
id: { type: "integer", notNull: true, default: sql`nextval('public.t_id_seq'::regclass)` },
},
primaryKey: ["id"],
});
await op.alterSequence("t_id_seq", {
ownedBy: { table: "t", column: "id" },
});
}
