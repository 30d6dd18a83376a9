import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("letters", {
    columns: {
      id: { type: "integer", notNull: true },
      title: { type: "text", notNull: true },
    },
    primaryKey: ["id"],
  });

  // deletes-data: drops table drafts and its rows. export them first, or stop before this revision.
  await op.dropTable("drafts");
}

export async function downgrade(op: Operations) {
  // irreversible: brings back table drafts, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("drafts", {
    columns: {
      id: { type: "integer", notNull: true },
      title: { type: "text", notNull: true },
    },
    primaryKey: ["id"],
  });

  // deletes-data: drops table letters and its rows. export them first, or stop before this revision.
  await op.dropTable("letters");
}
