import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.dropColumn("t", "gross");
await op.dropColumn("t", "vat");
}

export async function downgrade(op: Operations) {
await op.addColumn("t", "vat", { type: "integer" });
await op.addColumn("t", "gross", { type: "integer", generated: sql`(net + vat)` });
}
