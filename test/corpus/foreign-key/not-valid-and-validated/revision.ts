import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addForeignKey("fb", "c", ["b"], { references: ["p", ["id"]], validated: false });
  await op.alterConstraint("c", "fa", { validated: true });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("c", "fa");
  await op.dropConstraint("c", "fb");
  await op.addForeignKey("fa", "c", ["a"], { references: ["p", ["id"]], validated: false });
}
