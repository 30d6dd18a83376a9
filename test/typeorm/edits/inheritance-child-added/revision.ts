import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addColumn("content", "answers", { type: "integer" });
  await op.createIndex("IDX_7debe215d8a870040b2af10cf7", "content", ["answers"]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("IDX_7debe215d8a870040b2af10cf7");

  // deletes-data: drops column content.answers and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("content", "answers");
}
