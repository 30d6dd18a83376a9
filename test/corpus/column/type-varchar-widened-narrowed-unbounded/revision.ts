import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterColumn("t", "from_text", { type: "character varying(255)", default: sql`'x'::character varying` });
await op.alterColumn("t", "narrower", { type: "character varying(3)" });
await op.alterColumn("t", "to_text", { type: "text", default: sql`'x'::text` });
await op.alterColumn("t", "unbounded", { type: "character varying" });
await op.alterColumn("t", "wider", { type: "character varying(200)" });
}

export async function downgrade(op: Operations) {
await op.alterColumn("t", "from_text", { type: "text", default: sql`'x'::text` });
await op.alterColumn("t", "narrower", { type: "character varying(200)" });
await op.alterColumn("t", "to_text", { type: "character varying(5)", default: sql`'x'::character varying` });
await op.alterColumn("t", "unbounded", { type: "character varying(5)" });
await op.alterColumn("t", "wider", { type: "character varying(20)" });
}
