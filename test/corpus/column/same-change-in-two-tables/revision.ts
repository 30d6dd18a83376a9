import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("a", "name", "title");
  await op.addColumn("b", "title", { type: "text" });

  // deletes-data: drops column b.name and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("b", "name");
}

export async function downgrade(op: Operations) {
  await op.renameColumn("a", "title", "name");

  // irreversible: brings back column b.name, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.addColumn("b", "name", { type: "text" });

  // deletes-data: drops column b.title and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("b", "title");
}
