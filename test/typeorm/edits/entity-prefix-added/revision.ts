import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("note", "app_note");
  await op.renameTable("note_tags_tag", "app_note_tags_tag");
  await op.renameTable("tag", "app_tag");
  await op.renameSequence("note_id_seq", "app_note_id_seq");
  await op.renameSequence("tag_id_seq", "app_tag_id_seq");
  await op.renameConstraint("app_note", "PK_96d0c172a4fba276b1bbed43058", "PK_4cda7882e1e397f9d548f2c77a9");
  await op.renameConstraint("app_note_tags_tag", "PK_2b984c7d3fe402800e2c3830740", "PK_616a774d56c777a44e013433b6e");
  await op.renameIndex("IDX_6e5b1c3234803e65ef062812cf", "IDX_44063ffdba02b87c2f47909a97");
  await op.renameIndex("IDX_8aa86b09c799e40c8273f07d8f", "IDX_952dadff17584ddf113638288b");
  await op.renameConstraint("app_note_tags_tag", "FK_6e5b1c3234803e65ef062812cf6", "FK_44063ffdba02b87c2f47909a97a");
  await op.renameConstraint("app_note_tags_tag", "FK_8aa86b09c799e40c8273f07d8fc", "FK_952dadff17584ddf113638288b2");
  await op.renameConstraint("app_tag", "PK_8e4052373c579afc1471f526760", "PK_a521cc975a0ce113a92a45ef4bf");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("app_tag", "PK_a521cc975a0ce113a92a45ef4bf", "PK_8e4052373c579afc1471f526760");
  await op.renameConstraint("app_note_tags_tag", "FK_952dadff17584ddf113638288b2", "FK_8aa86b09c799e40c8273f07d8fc");
  await op.renameConstraint("app_note_tags_tag", "FK_44063ffdba02b87c2f47909a97a", "FK_6e5b1c3234803e65ef062812cf6");
  await op.renameIndex("IDX_952dadff17584ddf113638288b", "IDX_8aa86b09c799e40c8273f07d8f");
  await op.renameIndex("IDX_44063ffdba02b87c2f47909a97", "IDX_6e5b1c3234803e65ef062812cf");
  await op.renameConstraint("app_note_tags_tag", "PK_616a774d56c777a44e013433b6e", "PK_2b984c7d3fe402800e2c3830740");
  await op.renameConstraint("app_note", "PK_4cda7882e1e397f9d548f2c77a9", "PK_96d0c172a4fba276b1bbed43058");
  await op.renameSequence("app_tag_id_seq", "tag_id_seq");
  await op.renameSequence("app_note_id_seq", "note_id_seq");
  await op.renameTable("app_tag", "tag");
  await op.renameTable("app_note_tags_tag", "note_tags_tag");
  await op.renameTable("app_note", "note");
}
