import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterColumn("t", "a", { type: "timestamp with time zone" });
await op.alterColumn("t", "b", { type: "timestamp without time zone" });
await op.alterColumn("t", "c", { type: "timestamp without time zone" });
await op.alterColumn("t", "d", { type: "timestamp(0) without time zone" });
await op.alterColumn("t", "e", { type: "timestamp with time zone" });
await op.alterColumn("t", "f", { type: "interval" });
}

export async function downgrade(op: Operations) {
await op.alterColumn("t", "a", { type: "timestamp without time zone" });
await op.alterColumn("t", "b", { type: "timestamp with time zone" });
await op.alterColumn("t", "c", { type: "date" });
await op.alterColumn("t", "d", { type: "timestamp without time zone" });
await op.alterColumn("t", "e", { type: "timestamp(3) with time zone" });
await op.alterColumn("t", "f", { type: "time without time zone" });
}
