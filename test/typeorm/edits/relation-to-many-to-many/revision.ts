import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("post", "FK_ea4f65e3049ae22b6b7787fa629");
  await op.createTable("post_tags_tag", {
    columns: {
      postId: { type: "integer", notNull: true },
      tagId: { type: "integer", notNull: true },
    },
    primaryKey: { name: "PK_e9b7b8e6a07bdccb6a954171676", columns: ["postId", "tagId"] },
  });
  await op.createIndex("IDX_41e7626b9cc03c5c65812ae55e", "post_tags_tag", ["tagId"]);
  await op.createIndex("IDX_b651178cc41334544a7a9601c4", "post_tags_tag", ["postId"]);
  await op.addForeignKey("FK_41e7626b9cc03c5c65812ae55e8", "post_tags_tag", ["tagId"], {
    references: ["tag", ["id"]],
    onUpdate: "cascade",
    onDelete: "cascade",
  });
  await op.addForeignKey("FK_b651178cc41334544a7a9601c45", "post_tags_tag", ["postId"], {
    references: ["post", ["id"]],
    onUpdate: "cascade",
    onDelete: "cascade",
  });

  // deletes-data: drops column post.tagId and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("post", "tagId");
}

export async function downgrade(op: Operations) {
  // irreversible: brings back column post.tagId, and not what was in it. restore it from a backup; until then,
  //  keys and conditions that need it may fail.
  await op.addColumn("post", "tagId", { type: "integer" });

  await op.addForeignKey("FK_ea4f65e3049ae22b6b7787fa629", "post", ["tagId"], { references: ["tag", ["id"]] });

  // deletes-data: drops table post_tags_tag and its rows. export them first, or stop before this revision.
  await op.dropTable("post_tags_tag");
}
