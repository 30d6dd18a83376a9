import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("b", "b_pkey");
  await op.alterColumn("a", "x", { notNull: true });
  await op.alterColumn("a", "y", { notNull: true });
  await op.alterColumn("a", "z", { notNull: true });
  await op.addPrimaryKey("a_pkey", "a", ["z", "x", "y"]);
  await op.addPrimaryKey("b_pkey", "b", ["y", "x"]);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("a", "a_pkey");
  await op.dropConstraint("b", "b_pkey");
  await op.alterColumn("a", "x", { notNull: false });
  await op.alterColumn("a", "y", { notNull: false });
  await op.alterColumn("a", "z", { notNull: false });
  await op.addPrimaryKey("b_pkey", "b", ["x", "y"]);
}
