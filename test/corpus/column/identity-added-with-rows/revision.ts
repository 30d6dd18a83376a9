import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.addColumn("t", "id", { type: "bigint", notNull: true, identity: "always" });
await op.addPrimaryKey("t_pkey", "t", ["id"]);
}

export async function downgrade(op: Operations) {
await op.dropConstraint("t", "t_pkey");
await op.dropColumn("t", "id");
}
