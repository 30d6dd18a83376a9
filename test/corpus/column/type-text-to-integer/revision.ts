import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterColumn("t", "m", { type: "bigint", using: sql`m::bigint` });
await op.alterColumn("t", "n", { type: "integer", using: sql`n::integer` });
}

export async function downgrade(op: Operations) {
await op.alterColumn("t", "m", { type: "character varying(20)" });
await op.alterColumn("t", "n", { type: "text" });
}
