import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("post_tags_tag", "postId", "post_id");
  await op.renameColumn("post_tags_tag", "tagId", "tag_id");
  await op.renameConstraint("post_tags_tag", "PK_e9b7b8e6a07bdccb6a954171676", "PK_7d653ae607dfeb152fab8d40f01");
  await op.renameIndex("IDX_41e7626b9cc03c5c65812ae55e", "IDX_10eff9b79951d8c7ff3d40bbb1");
  await op.renameIndex("IDX_b651178cc41334544a7a9601c4", "IDX_c0a86e8a16b3aa4179f7ed919d");
  await op.renameConstraint("post_tags_tag", "FK_41e7626b9cc03c5c65812ae55e8", "FK_10eff9b79951d8c7ff3d40bbb10");
  await op.renameConstraint("post_tags_tag", "FK_b651178cc41334544a7a9601c45", "FK_c0a86e8a16b3aa4179f7ed919d3");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("post_tags_tag", "FK_c0a86e8a16b3aa4179f7ed919d3", "FK_b651178cc41334544a7a9601c45");
  await op.renameConstraint("post_tags_tag", "FK_10eff9b79951d8c7ff3d40bbb10", "FK_41e7626b9cc03c5c65812ae55e8");
  await op.renameIndex("IDX_c0a86e8a16b3aa4179f7ed919d", "IDX_b651178cc41334544a7a9601c4");
  await op.renameIndex("IDX_10eff9b79951d8c7ff3d40bbb1", "IDX_41e7626b9cc03c5c65812ae55e");
  await op.renameConstraint("post_tags_tag", "PK_7d653ae607dfeb152fab8d40f01", "PK_e9b7b8e6a07bdccb6a954171676");
  await op.renameColumn("post_tags_tag", "tag_id", "tagId");
  await op.renameColumn("post_tags_tag", "post_id", "postId");
}
