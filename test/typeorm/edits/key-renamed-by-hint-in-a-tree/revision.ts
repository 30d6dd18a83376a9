import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("category", "id", "key");
  await op.renameColumn("category", "parentId", "parentKey");
  await op.renameColumn("category_closure", "id_ancestor", "key_ancestor");
  await op.renameColumn("category_closure", "id_descendant", "key_descendant");
  await op.renameColumn("lines_closure", "above_id", "above_key");
  await op.renameColumn("lines_closure", "id_descendant", "key_descendant");
  await op.renameColumn("part", "id", "key");
  await op.renameColumn("part", "parentId", "parentKey");
  await op.renameColumn("part_categories_category", "partId", "partKey");
  await op.renameColumn("part_categories_category", "categoryId", "categoryKey");
  await op.renameSequence("category_id_seq", "category_key_seq");
  await op.renameSequence("part_id_seq", "part_key_seq");
  await op.renameConstraint("category", "PK_9c4e4a89e3674fc9f382d733f03", "PK_7c82c39b0dc8ef1ba334eb615a3");
  await op.renameConstraint("category", "FK_d5456fd7e4c4866fec8ada1fa10", "FK_b8abb6b9ebee86f4831f81584ba");
  await op.renameConstraint("category_closure", "PK_8da8666fc72217687e9b4f4c7e9", "PK_f29be6df76cdf9d42457876e9d4");
  await op.renameIndex("IDX_4aa1348fc4b7da9bef0fae8ff4", "IDX_e4cbb5cd3d344e716a2f633d8f");
  await op.renameIndex("IDX_6a22002acac4976977b1efd114", "IDX_d3e9a90330ebac7dcf1699b560");
  await op.renameConstraint("category_closure", "FK_4aa1348fc4b7da9bef0fae8ff48", "FK_e4cbb5cd3d344e716a2f633d8f2");
  await op.renameConstraint("category_closure", "FK_6a22002acac4976977b1efd114a", "FK_d3e9a90330ebac7dcf1699b560c");
  await op.renameConstraint("lines_closure", "PK_c5f373ad44ba25727f2f57aeee2", "PK_1b05e75f31af408eef97fd072de");
  await op.renameIndex("IDX_b9ec70389fe8b89625c7b27913", "IDX_05fe85e47409fea1a134652b36");
  await op.renameIndex("IDX_fcda0c06b171d958d62709c7f2", "IDX_1a4ac8eed2299a6b22b6684992");
  await op.renameConstraint("lines_closure", "FK_b9ec70389fe8b89625c7b279136", "FK_05fe85e47409fea1a134652b368");
  await op.renameConstraint("lines_closure", "FK_fcda0c06b171d958d62709c7f23", "FK_1a4ac8eed2299a6b22b6684992e");
  await op.renameConstraint("part", "PK_58888debdf048d2dfe459aa59da", "PK_b33fdd1bec0774dd07d7235f0e2");
  await op.renameConstraint("part", "FK_889863561639dffa0a282e42146", "FK_23115a98b063a4745fffcbe4185");
  await op.renameConstraint(
    "part_categories_category",
    "PK_5257b51803cd4d58eebf455e3f5",
    "PK_d5bb634a6e4107faee08de9b386",
  );
  await op.renameIndex("IDX_42549a7c7ca9b225cfc82c2b22", "IDX_bed81e8ca1b06e0a5233b2d30f");
  await op.renameIndex("IDX_b2f6093669f4151eb9f4d61793", "IDX_b5978a37164066978add715fbf");
  await op.renameConstraint(
    "part_categories_category",
    "FK_42549a7c7ca9b225cfc82c2b22d",
    "FK_bed81e8ca1b06e0a5233b2d30f9",
  );
  await op.renameConstraint(
    "part_categories_category",
    "FK_b2f6093669f4151eb9f4d61793f",
    "FK_b5978a37164066978add715fbf5",
  );
}

export async function downgrade(op: Operations) {
  await op.renameConstraint(
    "part_categories_category",
    "FK_b5978a37164066978add715fbf5",
    "FK_b2f6093669f4151eb9f4d61793f",
  );
  await op.renameConstraint(
    "part_categories_category",
    "FK_bed81e8ca1b06e0a5233b2d30f9",
    "FK_42549a7c7ca9b225cfc82c2b22d",
  );
  await op.renameIndex("IDX_b5978a37164066978add715fbf", "IDX_b2f6093669f4151eb9f4d61793");
  await op.renameIndex("IDX_bed81e8ca1b06e0a5233b2d30f", "IDX_42549a7c7ca9b225cfc82c2b22");
  await op.renameConstraint(
    "part_categories_category",
    "PK_d5bb634a6e4107faee08de9b386",
    "PK_5257b51803cd4d58eebf455e3f5",
  );
  await op.renameConstraint("part", "FK_23115a98b063a4745fffcbe4185", "FK_889863561639dffa0a282e42146");
  await op.renameConstraint("part", "PK_b33fdd1bec0774dd07d7235f0e2", "PK_58888debdf048d2dfe459aa59da");
  await op.renameConstraint("lines_closure", "FK_1a4ac8eed2299a6b22b6684992e", "FK_fcda0c06b171d958d62709c7f23");
  await op.renameConstraint("lines_closure", "FK_05fe85e47409fea1a134652b368", "FK_b9ec70389fe8b89625c7b279136");
  await op.renameIndex("IDX_1a4ac8eed2299a6b22b6684992", "IDX_fcda0c06b171d958d62709c7f2");
  await op.renameIndex("IDX_05fe85e47409fea1a134652b36", "IDX_b9ec70389fe8b89625c7b27913");
  await op.renameConstraint("lines_closure", "PK_1b05e75f31af408eef97fd072de", "PK_c5f373ad44ba25727f2f57aeee2");
  await op.renameConstraint("category_closure", "FK_d3e9a90330ebac7dcf1699b560c", "FK_6a22002acac4976977b1efd114a");
  await op.renameConstraint("category_closure", "FK_e4cbb5cd3d344e716a2f633d8f2", "FK_4aa1348fc4b7da9bef0fae8ff48");
  await op.renameIndex("IDX_d3e9a90330ebac7dcf1699b560", "IDX_6a22002acac4976977b1efd114");
  await op.renameIndex("IDX_e4cbb5cd3d344e716a2f633d8f", "IDX_4aa1348fc4b7da9bef0fae8ff4");
  await op.renameConstraint("category_closure", "PK_f29be6df76cdf9d42457876e9d4", "PK_8da8666fc72217687e9b4f4c7e9");
  await op.renameConstraint("category", "FK_b8abb6b9ebee86f4831f81584ba", "FK_d5456fd7e4c4866fec8ada1fa10");
  await op.renameConstraint("category", "PK_7c82c39b0dc8ef1ba334eb615a3", "PK_9c4e4a89e3674fc9f382d733f03");
  await op.renameSequence("part_key_seq", "part_id_seq");
  await op.renameSequence("category_key_seq", "category_id_seq");
  await op.renameColumn("part_categories_category", "categoryKey", "categoryId");
  await op.renameColumn("part_categories_category", "partKey", "partId");
  await op.renameColumn("part", "parentKey", "parentId");
  await op.renameColumn("part", "key", "id");
  await op.renameColumn("lines_closure", "key_descendant", "id_descendant");
  await op.renameColumn("lines_closure", "above_key", "above_id");
  await op.renameColumn("category_closure", "key_descendant", "id_descendant");
  await op.renameColumn("category_closure", "key_ancestor", "id_ancestor");
  await op.renameColumn("category", "parentKey", "parentId");
  await op.renameColumn("category", "key", "id");
}
