import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createRole("z_group");
  await op.createRole("a_member");
  await op.grantRole("z_group", { to: ["a_member"] });
}

export async function downgrade(op: Operations) {
  // irreversible: drops role a_member and its password, and fails where the role still owns or may do something in
  //  this database. if it fails, run REASSIGN OWNED BY a_member TO CURRENT_USER and then DROP OWNED BY a_member
  //  before it.
  await op.dropRole("a_member");

  // irreversible: drops role z_group and its password, and fails where the role still owns or may do something in
  //  this database. if it fails, run REASSIGN OWNED BY z_group TO CURRENT_USER and then DROP OWNED BY z_group
  //  before it.
  await op.dropRole("z_group");
}
