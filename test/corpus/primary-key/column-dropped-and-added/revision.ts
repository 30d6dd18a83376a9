import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.dropConstraint("t", "t_pk");
await op.addColumn("t", "note", { type: "text" });
await op.addPrimaryKey("t_pk", "t", ["code"]);
await op.dropColumn("t", "old_id");
}

export async function downgrade(op: Operations) {
await op.dropConstraint("t", "t_pk");
await op.addColumn("t", "old_id", { type: "serial" });
await op.addPrimaryKey("t_pk", "t", ["old_id"]);
await op.dropColumn("t", "note");
}
