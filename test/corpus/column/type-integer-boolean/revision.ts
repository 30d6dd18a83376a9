import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterColumn("t", "count", { type: "integer", using: sql`count::integer`, default: 1 });
await op.alterColumn("t", "flag", { type: "boolean", using: sql`flag::boolean`, default: false });
}

export async function downgrade(op: Operations) {
await op.alterColumn("t", "count", { type: "boolean", using: sql`count::boolean`, default: true });
await op.alterColumn("t", "flag", { type: "integer", using: sql`flag::integer`, default: 0 });
}
