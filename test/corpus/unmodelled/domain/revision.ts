import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.addColumn("t", "second", { type: "public.email" });
await op.alterColumn("t", "id", { type: "bigint" });
await op.alterColumn("t", "n", { default: 0, notNull: true });
await op.createIndex("ux_t_mail", "t", ["mail"], { unique: true });
}

export async function downgrade(op: Operations) {
await op.dropIndex("ux_t_mail");
await op.alterColumn("t", "id", { type: "integer" });
await op.alterColumn("t", "n", { default: null, notNull: false });
await op.dropColumn("t", "second");
}
