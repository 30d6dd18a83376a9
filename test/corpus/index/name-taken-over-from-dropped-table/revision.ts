import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: drops table gone and its rows. export them first, or stop before this revision.
  await op.dropTable("gone");

  await op.createIndex("ix_v", "b", ["w"]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_v");

  // irreversible: brings back table gone, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("gone", {
    columns: {
      v: { type: "integer" },
    },
  });

  await op.createIndex("ix_v", "gone", ["v"]);
}
