import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameConstraint("post", "FK_ae403f67f7d3e066d0a08a6419e", "fk_b");
  await op.dropConstraint("post", "FK_912f7d2101c26c27f09afa23ef6");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("post", "fk_b", "FK_ae403f67f7d3e066d0a08a6419e");
  await op.addForeignKey("FK_912f7d2101c26c27f09afa23ef6", "post", ["aId"], { references: ["user", ["id"]] });
}
