import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterColumn("t", "less", { type: "numeric(10,1)" });
await op.alterColumn("t", "more", { type: "numeric(10,4)" });
}

export async function downgrade(op: Operations) {
await op.alterColumn("t", "less", { type: "numeric(10,4)" });
await op.alterColumn("t", "more", { type: "numeric(10,2)" });
}
