import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameConstraint("c", "c_d_fk", "fk_c_d");
  await op.dropConstraint("c", "c_b_fk");
  await op.addForeignKey("c_a_fk", "c", ["a"], { references: ["p", ["id"]] });
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("c", "fk_c_d", "c_d_fk");
  await op.dropConstraint("c", "c_a_fk");
  await op.addForeignKey("c_b_fk", "c", ["b"], { references: ["p", ["id"]] });
}
