import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterColumn("t", "a", { type: "bigint[]", default: sql`'{}'::bigint[]` });
await op.alterColumn("t", "b", { type: "text[]" });
await op.alterColumn("t", "c", { type: "integer[]", using: sql`c::integer[]`, default: sql`'{1}'::integer[]` });
await op.alterColumn("t", "d", { type: "text[]" });
}

export async function downgrade(op: Operations) {
await op.alterColumn("t", "a", { type: "integer[]", default: sql`'{}'::integer[]` });
await op.alterColumn("t", "b", { type: "character varying(10)[]" });
await op.alterColumn("t", "c", { type: "text[]", default: sql`'{1}'::text[]` });
await op.alterColumn("t", "d", { type: "integer[]", using: sql`d::integer[]` });
}
