import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "6f2d9c31a0b4",
  parents: [],
  message: "add notes",
  createdAt: "2026-11-02T10:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("notes", {
    columns: {
      id: { type: "integer", notNull: true, identity: "always" },
      body: { type: "text", notNull: true },
    },
    primaryKey: ["id"],
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table notes and its rows. Export them first, or stop before this revision.
  await op.dropTable("notes");
}
