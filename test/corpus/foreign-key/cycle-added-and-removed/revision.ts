import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("x", "x_y_id_fkey");
  await op.addForeignKey("a_b_id_fkey", "a", ["b_id"], { references: ["b", ["id"]] });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("a", "a_b_id_fkey");
  await op.addForeignKey("x_y_id_fkey", "x", ["y_id"], { references: ["y", ["id"]] });
}
