import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("c", "c_p_fk");
  await op.dropConstraint("p", "p_pkey");
  await op.addPrimaryKey("p_pkey", "p", ["tenant", "id"]);
  await op.addForeignKey("c_p_fk", "c", ["tenant", "p_id"], {
    references: ["p", ["tenant", "id"]],
    onDelete: "cascade",
  });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("c", "c_p_fk");
  await op.dropConstraint("p", "p_pkey");
  await op.addPrimaryKey("p_pkey", "p", ["id"]);
  await op.addForeignKey("c_p_fk", "c", ["p_id"], { references: ["p", ["id"]], onDelete: "cascade" });
}
