import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameConstraint("post", "PK_be5fda3aac270b134ff9c21cdee", "pk_post_id");
  await op.renameIndex("IDX_c6fb082a3114f35d0cc27c518e", "ix_post_authorId");
  await op.renameConstraint("post", "FK_c6fb082a3114f35d0cc27c518e0", "fk_post_authorId");
  await op.renameConstraint("user", "PK_cace4a159ff9f2512dd42373760", "pk_user_id");
  await op.renameConstraint("user", "UQ_e12875dfb3b1d92d7d7c5377e22", "uq_user_email");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("user", "uq_user_email", "UQ_e12875dfb3b1d92d7d7c5377e22");
  await op.renameConstraint("user", "pk_user_id", "PK_cace4a159ff9f2512dd42373760");
  await op.renameConstraint("post", "fk_post_authorId", "FK_c6fb082a3114f35d0cc27c518e0");
  await op.renameIndex("ix_post_authorId", "IDX_c6fb082a3114f35d0cc27c518e");
  await op.renameConstraint("post", "pk_post_id", "PK_be5fda3aac270b134ff9c21cdee");
}
