import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("b", "b_pkey");
  await op.dropConstraint("c", "c_pkey");
  await op.alterColumn("a", "id", { notNull: true });
  await op.alterColumn("c", "id", { notNull: false });
  await op.addPrimaryKey("a_pkey", "a", ["id"]);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("a", "a_pkey");
  await op.alterColumn("a", "id", { notNull: false });
  await op.alterColumn("c", "id", { notNull: true });
  await op.addPrimaryKey("b_pkey", "b", ["id"]);
  await op.addPrimaryKey("c_pkey", "c", ["id"]);
}
