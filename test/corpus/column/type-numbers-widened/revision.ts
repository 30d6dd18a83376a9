import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterColumn("t", "a", { type: "integer" });
await op.alterColumn("t", "b", { type: "bigint" });
await op.alterColumn("t", "c", { type: "numeric(12,2)" });
await op.alterColumn("t", "d", { type: "numeric" });
await op.alterColumn("t", "e", { type: "numeric(10,0)" });
await op.alterColumn("t", "f", { type: "double precision" });
await op.alterColumn("t", "g", { type: "numeric(20,0)" });
}

export async function downgrade(op: Operations) {
await op.alterColumn("t", "a", { type: "smallint" });
await op.alterColumn("t", "b", { type: "integer" });
await op.alterColumn("t", "c", { type: "numeric(8,2)" });
await op.alterColumn("t", "d", { type: "numeric(8,2)" });
await op.alterColumn("t", "e", { type: "integer" });
await op.alterColumn("t", "f", { type: "real" });
await op.alterColumn("t", "g", { type: "bigint" });
}
