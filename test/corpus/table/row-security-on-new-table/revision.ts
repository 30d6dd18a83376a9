import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSchema("S");
  await op.createTable("S.T", {
    columns: {
      id: { type: "integer", notNull: true },
    },
    primaryKey: ["id"],
    rowSecurity: true,
  });
  await op.createTable("t", {
    columns: {
      id: { type: "integer", notNull: true },
      owner: { type: "text" },
      team: { type: "integer" },
    },
    primaryKey: ["id"],
    rowSecurity: true,
    forceRowSecurity: true,
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table S.T and its rows. export them first, or stop before this revision.
  await op.dropTable("S.T");

  // deletes-data: drops table t and its rows. export them first, or stop before this revision.
  await op.dropTable("t");

  await op.dropSchema("S");
}
