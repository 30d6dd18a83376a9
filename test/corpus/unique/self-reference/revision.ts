import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("t", "t_up_fk");
  await op.dropConstraint("t", "t_code");
  await op.addUnique("t_code", "t", ["code"], { include: ["id"] });
  await op.addForeignKey("t_up_fk", "t", ["up"], { references: ["t", ["code"]] });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "t_up_fk");
  await op.dropConstraint("t", "t_code");
  await op.addUnique("t_code", "t", ["code"]);
  await op.addForeignKey("t_up_fk", "t", ["up"], { references: ["t", ["code"]] });
}
