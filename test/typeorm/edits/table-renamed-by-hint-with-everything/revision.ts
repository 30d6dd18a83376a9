import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameEnum("member_kind_enum", "person_kind_enum");
  await op.renameTable("member", "person");
  await op.renameTable("member_closure", "person_closure");
  await op.renameTable("member_tags_tag", "person_tags_tag");
  await op.renameColumn("person_tags_tag", "memberId", "personId");
  await op.renameSequence("member_id_seq", "person_id_seq");
  await op.renameConstraint("person", "PK_97cbbe986ce9d14ca5894fdc072", "PK_5fdaf670315c4b7e70cce85daa3");
  await op.renameConstraint("person", "FK_693246d1c6fe3b4cd1d591c48fd", "FK_1722ad6a677ca1ad5759f96e441");
  await op.renameConstraint("person_closure", "PK_76b62495f290021cb9bb70f9e0f", "PK_7da36948a14be361647ef634c1a");
  await op.renameIndex("IDX_59297af4c9179c89c2bbe659fd", "IDX_18f7a2148a3d63eb7fda869fa5");
  await op.renameIndex("IDX_a6134db85a2aa0de4998fa469a", "IDX_7ed2ae56bb8dfc0538dd76e7c7");
  await op.renameConstraint("person_closure", "FK_59297af4c9179c89c2bbe659fd3", "FK_18f7a2148a3d63eb7fda869fa51");
  await op.renameConstraint("person_closure", "FK_a6134db85a2aa0de4998fa469a5", "FK_7ed2ae56bb8dfc0538dd76e7c7f");
  await op.renameConstraint("person_tags_tag", "PK_37f0a2f2c357c65f2a96536df93", "PK_5eb4e332be99b3b1859fa8e5b85");
  await op.renameIndex("IDX_7068f531335f68f6dc38530eda", "IDX_2e318cdf4791280612bc1843f6");
  await op.renameIndex("IDX_e3d52001bffb5b2d3d862287c0", "IDX_8a280d935e5d24fa4c1b020bac");
  await op.renameConstraint("person_tags_tag", "FK_7068f531335f68f6dc38530eda2", "FK_2e318cdf4791280612bc1843f6e");
  await op.renameConstraint("person_tags_tag", "FK_e3d52001bffb5b2d3d862287c01", "FK_8a280d935e5d24fa4c1b020bacf");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("person_tags_tag", "FK_8a280d935e5d24fa4c1b020bacf", "FK_e3d52001bffb5b2d3d862287c01");
  await op.renameConstraint("person_tags_tag", "FK_2e318cdf4791280612bc1843f6e", "FK_7068f531335f68f6dc38530eda2");
  await op.renameIndex("IDX_8a280d935e5d24fa4c1b020bac", "IDX_e3d52001bffb5b2d3d862287c0");
  await op.renameIndex("IDX_2e318cdf4791280612bc1843f6", "IDX_7068f531335f68f6dc38530eda");
  await op.renameConstraint("person_tags_tag", "PK_5eb4e332be99b3b1859fa8e5b85", "PK_37f0a2f2c357c65f2a96536df93");
  await op.renameConstraint("person_closure", "FK_7ed2ae56bb8dfc0538dd76e7c7f", "FK_a6134db85a2aa0de4998fa469a5");
  await op.renameConstraint("person_closure", "FK_18f7a2148a3d63eb7fda869fa51", "FK_59297af4c9179c89c2bbe659fd3");
  await op.renameIndex("IDX_7ed2ae56bb8dfc0538dd76e7c7", "IDX_a6134db85a2aa0de4998fa469a");
  await op.renameIndex("IDX_18f7a2148a3d63eb7fda869fa5", "IDX_59297af4c9179c89c2bbe659fd");
  await op.renameConstraint("person_closure", "PK_7da36948a14be361647ef634c1a", "PK_76b62495f290021cb9bb70f9e0f");
  await op.renameConstraint("person", "FK_1722ad6a677ca1ad5759f96e441", "FK_693246d1c6fe3b4cd1d591c48fd");
  await op.renameConstraint("person", "PK_5fdaf670315c4b7e70cce85daa3", "PK_97cbbe986ce9d14ca5894fdc072");
  await op.renameSequence("person_id_seq", "member_id_seq");
  await op.renameColumn("person_tags_tag", "personId", "memberId");
  await op.renameTable("person_tags_tag", "member_tags_tag");
  await op.renameTable("person_closure", "member_closure");
  await op.renameTable("person", "member");
  await op.renameEnum("person_kind_enum", "member_kind_enum");
}
