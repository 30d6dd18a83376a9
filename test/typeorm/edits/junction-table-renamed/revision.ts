import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("post_tags_tag", "post_tags");
  await op.renameConstraint("post_tags", "PK_e9b7b8e6a07bdccb6a954171676", "PK_ba869415ada9d211d8af980499f");
  await op.renameIndex("IDX_41e7626b9cc03c5c65812ae55e", "IDX_86fabcae8483f7cc4fbd36cf6a");
  await op.renameIndex("IDX_b651178cc41334544a7a9601c4", "IDX_76e701b89d9bba541e1543adfa");
  await op.renameConstraint("post_tags", "FK_41e7626b9cc03c5c65812ae55e8", "FK_86fabcae8483f7cc4fbd36cf6a2");
  await op.renameConstraint("post_tags", "FK_b651178cc41334544a7a9601c45", "FK_76e701b89d9bba541e1543adfac");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("post_tags", "FK_76e701b89d9bba541e1543adfac", "FK_b651178cc41334544a7a9601c45");
  await op.renameConstraint("post_tags", "FK_86fabcae8483f7cc4fbd36cf6a2", "FK_41e7626b9cc03c5c65812ae55e8");
  await op.renameIndex("IDX_76e701b89d9bba541e1543adfa", "IDX_b651178cc41334544a7a9601c4");
  await op.renameIndex("IDX_86fabcae8483f7cc4fbd36cf6a", "IDX_41e7626b9cc03c5c65812ae55e");
  await op.renameConstraint("post_tags", "PK_ba869415ada9d211d8af980499f", "PK_e9b7b8e6a07bdccb6a954171676");
  await op.renameTable("post_tags", "post_tags_tag");
}
