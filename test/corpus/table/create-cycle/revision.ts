import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("teams", {
    columns: {
      id: { type: "integer", notNull: true },
      owner_id: { type: "integer", notNull: true },
    },
    primaryKey: ["id"],
  });
  await op.createTable("users", {
    columns: {
      id: { type: "integer", notNull: true },
      main_team_id: { type: "integer", notNull: true },
    },
    primaryKey: ["id"],
  });
  await op.addForeignKey("teams_owner_id_fkey", "teams", ["owner_id"], { references: ["users", ["id"]] });
  await op.addForeignKey("users_main_team_id_fkey", "users", ["main_team_id"], {
    references: ["teams", ["id"]],
    deferrable: "deferred",
  });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("teams", "teams_owner_id_fkey");
  await op.dropConstraint("users", "users_main_team_id_fkey");

  // deletes-data: drops table teams and its rows. export them first, or stop before this revision.
  await op.dropTable("teams");

  // deletes-data: drops table users and its rows. export them first, or stop before this revision.
  await op.dropTable("users");
}
