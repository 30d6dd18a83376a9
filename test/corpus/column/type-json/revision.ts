import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterColumn("t", "a", { type: "jsonb", default: sql`'{"a": {"b": []}}'::jsonb` });
await op.alterColumn("t", "b", { type: "json", default: sql`'[]'::json` });
}

export async function downgrade(op: Operations) {
await op.alterColumn("t", "a", { type: "json", default: sql`'{"a": {"b": []}}'::json` });
await op.alterColumn("t", "b", { type: "jsonb", default: sql`'[]'::jsonb` });
}
