import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("IDX_41e7626b9cc03c5c65812ae55e");
  await op.dropIndex("IDX_b651178cc41334544a7a9601c4");
  await op.addColumn("post_tags_tag", "rank", { type: "integer", notNull: true, default: "0" });
}

export async function downgrade(op: Operations) {
  await op.createIndex("IDX_41e7626b9cc03c5c65812ae55e", "post_tags_tag", ["tagId"]);
  await op.createIndex("IDX_b651178cc41334544a7a9601c4", "post_tags_tag", ["postId"]);

  // deletes-data: drops column post_tags_tag.rank and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("post_tags_tag", "rank");
}
