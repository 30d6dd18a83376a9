import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.dropConstraint("c", "c_p");
await op.alterColumn("p", "id", { type: "bigint" });
await op.addForeignKey("c_p", "c", ["p_id"], { references: ["p", ["id"]], comment: "kept" });
}

export async function downgrade(op: Operations) {
await op.dropConstraint("c", "c_p");
await op.alterColumn("p", "id", { type: "integer" });
await op.addForeignKey("c_p", "c", ["p_id"], { references: ["p", ["id"]], comment: "kept" });
}
