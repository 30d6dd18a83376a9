import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createRole("writers");

  await op.revokeRole("readers", { from: ["app"] });
  await op.grantRole("writers", { to: ["app"] });

  await op.grantRole("zebra", { to: ["readers"] });
}

export async function downgrade(op: Operations) {
  await op.revokeRole("zebra", { from: ["readers"] });

  await op.revokeRole("writers", { from: ["app"] });
  await op.grantRole("readers", { to: ["app"] });

  // irreversible: drops role writers and its password, and fails where the role still owns or may do something in
  //  this database. if it fails, run REASSIGN OWNED BY writers TO CURRENT_USER and then DROP OWNED BY writers
  //  before it.
  await op.dropRole("writers");
}
