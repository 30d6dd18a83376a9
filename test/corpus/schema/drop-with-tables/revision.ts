import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("users", "users_event_fk");

  // deletes-data: drops table legacy.notes and its rows. export them first, or stop before this revision.
  await op.dropTable("legacy.notes");

  // deletes-data: drops table legacy.events and its rows. export them first, or stop before this revision.
  await op.dropTable("legacy.events");

  await op.dropEnum("legacy.level");
  await op.dropSchema("legacy");
}

export async function downgrade(op: Operations) {
  await op.createSchema("legacy");
  await op.createEnum("legacy.level", ["low", "high"]);

  // irreversible: brings back table legacy.events, and not what was in it. restore it from a backup; until then,
  //  keys and conditions that need it may fail.
  await op.createTable("legacy.events", {
    columns: {
      id: { type: "integer", notNull: true },
      level: { type: "legacy.level", notNull: true },
    },
    primaryKey: ["id"],
  });

  // irreversible: brings back table legacy.notes, and not what was in it. restore it from a backup; until then,
  //  keys and conditions that need it may fail.
  await op.createTable("legacy.notes", {
    columns: {
      id: { type: "integer", notNull: true },
      event_id: { type: "integer" },
    },
    primaryKey: ["id"],
  });

  await op.addForeignKey("notes_event_id_fkey", "legacy.notes", ["event_id"], {
    references: ["legacy.events", ["id"]],
  });
  await op.addForeignKey("users_event_fk", "users", ["event_id"], { references: ["legacy.events", ["id"]] });
}
