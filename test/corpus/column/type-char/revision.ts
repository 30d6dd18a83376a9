import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterColumn("t", "a", { type: "character(5)" });
await op.alterColumn("t", "b", { type: "text" });
await op.alterColumn("t", "c", { type: "character(8)" });
await op.alterColumn("t", "d", { type: "character(1)" });
await op.alterColumn("t", "e", { type: "character varying(1)" });
}

export async function downgrade(op: Operations) {
await op.alterColumn("t", "a", { type: "character varying(5)" });
await op.alterColumn("t", "b", { type: "character(3)" });
await op.alterColumn("t", "c", { type: "character(3)" });
await op.alterColumn("t", "d", { type: "\"char\"" });
await op.alterColumn("t", "e", { type: "character(1)" });
}
