import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createRole("app", { login: true });

  await op.createSchema("app");
  await op.grant(["usage"], {
    on: { schema: "app" },
    to: ["app"],
  });

  await op.createTable("app.app", {
    columns: {
      id: { type: "integer", notNull: true },
    },
    primaryKey: ["id"],
  });
  await op.grant(["select"], {
    on: { table: "app.app" },
    to: ["app"],
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table app.app and its rows. export them first, or stop before this revision.
  await op.dropTable("app.app");

  await op.dropSchema("app");

  // irreversible: drops role app and its password, and fails where the role still owns or may do something in this
  //  database. if it fails, run REASSIGN OWNED BY app TO CURRENT_USER and then DROP OWNED BY app before it.
  await op.dropRole("app");
}
