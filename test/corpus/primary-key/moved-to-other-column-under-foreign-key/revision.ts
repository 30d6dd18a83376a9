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
  await op.addPrimaryKey("p_pkey", "p", ["code"]);
  await op.addUnique("p_id_key", "p", ["id"]);
  await op.addForeignKey("c_p_fk", "c", ["p_id"], {
    references: ["p", ["id"]],
    onUpdate: "cascade",
    onDelete: "set null",
    deferrable: "immediate",
  });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("c", "c_p_fk");
  await op.dropConstraint("p", "p_id_key");
  await op.dropConstraint("p", "p_pkey");
  await op.addPrimaryKey("p_pkey", "p", ["id"]);
  await op.addForeignKey("c_p_fk", "c", ["p_id"], {
    references: ["p", ["id"]],
    onUpdate: "cascade",
    onDelete: "set null",
    deferrable: "immediate",
  });
}
