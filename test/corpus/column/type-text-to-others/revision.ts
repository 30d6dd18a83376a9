import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterColumn("t", "b", { type: "boolean", using: sql`b::boolean` });
await op.alterColumn("t", "d", { type: "date", using: sql`d::date` });
await op.alterColumn("t", "i", { type: "inet", using: sql`i::inet` });
await op.alterColumn("t", "j", { type: "jsonb", using: sql`j::jsonb` });
await op.alterColumn("t", "l", { type: "text[]", using: sql`ARRAY[l]::text[]` });
await op.alterColumn("t", "n", { type: "numeric(6,2)", using: sql`n::numeric(6,2)` });
await op.alterColumn("t", "u", { type: "uuid", using: sql`u::uuid` });
}

export async function downgrade(op: Operations) {
await op.alterColumn("t", "b", { type: "text" });
await op.alterColumn("t", "d", { type: "text" });
await op.alterColumn("t", "i", { type: "text" });
await op.alterColumn("t", "j", { type: "text" });
await op.alterColumn("t", "l", { type: "text", using: sql`l::text::text` });
await op.alterColumn("t", "n", { type: "text" });
await op.alterColumn("t", "u", { type: "text" });
}
