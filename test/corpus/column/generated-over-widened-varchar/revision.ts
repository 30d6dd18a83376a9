import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.dropIndex("ux_t_lower");
await op.dropColumn("t", "lower_name");
await op.alterColumn("t", "name", { type: "character varying(100)" });
await op.addColumn("t", "lower_name", { type: "text", generated: sql`lower((name)::text)` });
await op.createIndex("ux_t_lower", "t", ["lower_name"], { unique: true });
}

export async function downgrade(op: Operations) {
await op.dropIndex("ux_t_lower");
await op.dropColumn("t", "lower_name");
await op.alterColumn("t", "name", { type: "character varying(10)" });
await op.addColumn("t", "lower_name", { type: "text", generated: sql`lower((name)::text)` });
await op.createIndex("ux_t_lower", "t", ["lower_name"], { unique: true });
}
