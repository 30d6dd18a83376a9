import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameEnum("member_role_enum", "person_role_enum");
  await op.renameTable("member", "person");
  await op.renameColumn("badge", "memberId", "ownerId");
  await op.renameSequence("member_id_seq", "person_id_seq");
  await op.renameConstraint("badge", "FK_e203d0ffdbb2f380ff8f701ef5b", "FK_a4b5e9312b1a6ada5760402dbd3");
  await op.renameConstraint("person", "PK_97cbbe986ce9d14ca5894fdc072", "PK_5fdaf670315c4b7e70cce85daa3");
  await op.renameConstraint("person", "UQ_8174d0498e41d6e7c108b657e79", "UQ_27c811883af9f3fefe79892f02b");
  await op.renameIndex("IDX_8174d0498e41d6e7c108b657e7", "IDX_27c811883af9f3fefe79892f02");
}

export async function downgrade(op: Operations) {
  await op.renameIndex("IDX_27c811883af9f3fefe79892f02", "IDX_8174d0498e41d6e7c108b657e7");
  await op.renameConstraint("person", "UQ_27c811883af9f3fefe79892f02b", "UQ_8174d0498e41d6e7c108b657e79");
  await op.renameConstraint("person", "PK_5fdaf670315c4b7e70cce85daa3", "PK_97cbbe986ce9d14ca5894fdc072");
  await op.renameConstraint("badge", "FK_a4b5e9312b1a6ada5760402dbd3", "FK_e203d0ffdbb2f380ff8f701ef5b");
  await op.renameSequence("person_id_seq", "member_id_seq");
  await op.renameColumn("badge", "ownerId", "memberId");
  await op.renameTable("person", "member");
  await op.renameEnum("person_role_enum", "member_role_enum");
}
