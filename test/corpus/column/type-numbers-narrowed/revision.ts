import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterColumn("t", "a", { type: "integer" });
await op.alterColumn("t", "b", { type: "smallint" });
await op.alterColumn("t", "c", { type: "numeric(10,2)" });
await op.alterColumn("t", "d", { type: "integer" });
await op.alterColumn("t", "e", { type: "real" });
await op.alterColumn("t", "f", { type: "bigint" });
}

export async function downgrade(op: Operations) {
await op.alterColumn("t", "a", { type: "bigint" });
await op.alterColumn("t", "b", { type: "integer" });
await op.alterColumn("t", "c", { type: "numeric(12,4)" });
await op.alterColumn("t", "d", { type: "numeric" });
await op.alterColumn("t", "e", { type: "double precision" });
await op.alterColumn("t", "f", { type: "numeric(10,2)" });
}
