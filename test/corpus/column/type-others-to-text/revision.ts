import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterColumn("t", "b", { type: "text" });
await op.alterColumn("t", "d", { type: "text" });
await op.alterColumn("t", "j", { type: "text" });
await op.alterColumn("t", "k", { type: "text", default: sql`'7'::text` });
await op.alterColumn("t", "n", { type: "character varying(20)" });
await op.alterColumn("t", "u", { type: "text" });
await op.alterColumn("t", "v", { type: "text" });
}

export async function downgrade(op: Operations) {
await op.alterColumn("t", "b", { type: "boolean", using: sql`b::boolean` });
await op.alterColumn("t", "d", { type: "date", using: sql`d::date` });
await op.alterColumn("t", "j", { type: "jsonb", using: sql`j::jsonb` });
await op.alterColumn("t", "k", { type: "integer", using: sql`k::integer`, default: 7 });
await op.alterColumn("t", "n", { type: "numeric(6,2)", using: sql`n::numeric(6,2)` });
await op.alterColumn("t", "u", { type: "uuid", using: sql`u::uuid` });
await op.alterColumn("t", "v", { type: "interval", using: sql`v::interval` });
}
