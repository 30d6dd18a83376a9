import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("t_pkey");
  await op.addPrimaryKey("t_pkey", "t", ["id"]);
  await op.createIndex("ix_t_v", "t", [{ column: "v", order: "desc" }]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_t_v");
  await op.dropConstraint("t", "t_pkey");
  await op.createIndex("t_pkey", "t", ["v"]);
}
