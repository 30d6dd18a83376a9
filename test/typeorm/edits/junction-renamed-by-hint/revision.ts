import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("post_labels_tag", "post_tags_tag");
  await op.renameConstraint("post_tags_tag", "PK_cd4fe2293eed649780703b39cd4", "PK_e9b7b8e6a07bdccb6a954171676");
  await op.renameIndex("IDX_d16c8ecf67b1542ea5b3a949fb", "IDX_41e7626b9cc03c5c65812ae55e");
  await op.renameIndex("IDX_d4382783cc117dfb789898c6cb", "IDX_b651178cc41334544a7a9601c4");
  await op.renameConstraint("post_tags_tag", "FK_d16c8ecf67b1542ea5b3a949fbc", "FK_41e7626b9cc03c5c65812ae55e8");
  await op.renameConstraint("post_tags_tag", "FK_d4382783cc117dfb789898c6cb6", "FK_b651178cc41334544a7a9601c45");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("post_tags_tag", "FK_b651178cc41334544a7a9601c45", "FK_d4382783cc117dfb789898c6cb6");
  await op.renameConstraint("post_tags_tag", "FK_41e7626b9cc03c5c65812ae55e8", "FK_d16c8ecf67b1542ea5b3a949fbc");
  await op.renameIndex("IDX_b651178cc41334544a7a9601c4", "IDX_d4382783cc117dfb789898c6cb");
  await op.renameIndex("IDX_41e7626b9cc03c5c65812ae55e", "IDX_d16c8ecf67b1542ea5b3a949fb");
  await op.renameConstraint("post_tags_tag", "PK_e9b7b8e6a07bdccb6a954171676", "PK_cd4fe2293eed649780703b39cd4");
  await op.renameTable("post_tags_tag", "post_labels_tag");
}
