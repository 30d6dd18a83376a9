import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("owner", "FK_0e0b16617991068b67012f3d64d");
  await op.addForeignKey("FK_0e0b16617991068b67012f3d64d", "owner", ["petId"], { references: ["dog", ["id"]] });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("owner", "FK_0e0b16617991068b67012f3d64d");
  await op.addForeignKey("FK_0e0b16617991068b67012f3d64d", "owner", ["petId"], { references: ["cat", ["id"]] });
}
