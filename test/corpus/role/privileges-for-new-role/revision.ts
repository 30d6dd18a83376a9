import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createRole("app", { login: true });
  await op.grant(["usage"], {
    on: { sequence: "numbers" },
    to: ["app"],
  });
  await op.grant(["select", "update"], {
    on: { table: "tasks" },
    to: ["app"],
  });
}

export async function downgrade(op: Operations) {
  await op.revoke(["usage"], {
    on: { sequence: "numbers" },
    from: ["app"],
  });
  await op.revoke(["select", "update"], {
    on: { table: "tasks" },
    from: ["app"],
  });

  // irreversible: drops role app and its password, and fails where the role still owns or may do something in this
  //  database. if it fails, run REASSIGN OWNED BY app TO CURRENT_USER and then DROP OWNED BY app before it.
  await op.dropRole("app");
}
