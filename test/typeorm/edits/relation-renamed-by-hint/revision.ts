import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("post", "writerId", "authorId");
  await op.renameIndex("IDX_83b900030b92a7e722df5342b3", "IDX_c6fb082a3114f35d0cc27c518e");
  await op.renameConstraint("post", "FK_83b900030b92a7e722df5342b3b", "FK_c6fb082a3114f35d0cc27c518e0");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("post", "FK_c6fb082a3114f35d0cc27c518e0", "FK_83b900030b92a7e722df5342b3b");
  await op.renameIndex("IDX_c6fb082a3114f35d0cc27c518e", "IDX_83b900030b92a7e722df5342b3");
  await op.renameColumn("post", "authorId", "writerId");
}
