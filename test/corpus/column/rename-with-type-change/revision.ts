import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.renameColumn("t", "amount_text", "amount");
await op.alterColumn("t", "amount", { type: "integer", using: sql`amount::integer`, default: 100 });
}

export async function downgrade(op: Operations) {
await op.renameColumn("t", "amount", "amount_text");
await op.alterColumn("t", "amount_text", { type: "text", default: sql`'0'::text` });
}
