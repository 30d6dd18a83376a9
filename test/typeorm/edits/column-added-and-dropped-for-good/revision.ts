import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addColumn("note", "fresh", { type: "varchar", notNull: true, default: "new" });

  // deletes-data: drops column note.old and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("note", "old");
}

export async function downgrade(op: Operations) {
  // irreversible: brings back column note.old, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.addColumn("note", "old", { type: "varchar" });

  // deletes-data: drops column note.fresh and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("note", "fresh");
}
