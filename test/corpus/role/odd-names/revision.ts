import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createRole("b\\s", { connectionLimit: 2, comment: "a \\ b" });
  await op.alterRole("App $role$ 'x'", { createDb: true });

  // irreversible: drops role "sel""ect" and its password, and fails where the role still owns or may do something
  //  in this database. if it fails, run REASSIGN OWNED BY "sel""ect" TO CURRENT_USER and then DROP OWNED BY
  //  "sel""ect" before it.
  await op.dropRole('sel"ect');
}

export async function downgrade(op: Operations) {
  await op.createRole('sel"ect', { login: true });
  await op.alterRole("App $role$ 'x'", { createDb: false });

  // irreversible: drops role "b\s" and its password, and fails where the role still owns or may do something in
  //  this database. if it fails, run REASSIGN OWNED BY "b\s" TO CURRENT_USER and then DROP OWNED BY "b\s" before
  //  it.
  await op.dropRole("b\\s");
}
