import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSchema("archive");
  await op.moveTable("tasks", "archive");
  await op.addColumn("archive.tasks", "at", { type: "date" });
}

export async function downgrade(op: Operations) {
  await op.moveTable("archive.tasks", "public");

  // deletes-data: drops column tasks.at and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("tasks", "at");

  await op.dropSchema("archive");
}
