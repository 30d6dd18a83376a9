import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.revokeRole("readers", { from: ["app"] });

  // irreversible: drops role readers and its password, and fails where the role still owns or may do something in
  //  this database. if it fails, run REASSIGN OWNED BY readers TO CURRENT_USER and then DROP OWNED BY readers
  //  before it.
  await op.dropRole("readers");
}

export async function downgrade(op: Operations) {
  await op.createRole("readers");
  await op.grantRole("readers", { to: ["app"] });
}
