import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSchema("v2");
  await op.createTable("v2.items", {
    columns: {
      id: { type: "integer", notNull: true },
      title: { type: "text" },
    },
    primaryKey: ["id"],
  });

  // deletes-data: drops table v1.items and its rows. export them first, or stop before this revision.
  await op.dropTable("v1.items");

  await op.dropSchema("v1");
}

export async function downgrade(op: Operations) {
  await op.createSchema("v1");

  // irreversible: brings back table v1.items, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.createTable("v1.items", {
    columns: {
      id: { type: "integer", notNull: true },
      title: { type: "text" },
    },
    primaryKey: ["id"],
  });

  // deletes-data: drops table v2.items and its rows. export them first, or stop before this revision.
  await op.dropTable("v2.items");

  await op.dropSchema("v2");
}
