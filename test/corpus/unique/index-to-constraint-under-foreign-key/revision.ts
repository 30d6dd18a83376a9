import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("c", "c_code_fk");
  await op.dropIndex("p_code");
  await op.addUnique("p_code", "p", ["code"]);
  await op.addForeignKey("c_code_fk", "c", ["code"], { references: ["p", ["code"]], onDelete: "cascade" });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("c", "c_code_fk");
  await op.dropConstraint("p", "p_code");
  await op.createIndex("p_code", "p", ["code"], { unique: true });
  await op.addForeignKey("c_code_fk", "c", ["code"], { references: ["p", ["code"]], onDelete: "cascade" });
}
