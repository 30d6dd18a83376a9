import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "b81e05d7c2f9",
  parents: ["6f2d9c31a0b4"],
  message: "say when notes were made",
  createdAt: "2026-11-09T10:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addColumn("notes", "made", { type: "timestamp with time zone", notNull: true, default: sql`now()` });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops column notes.made and the values in it. Export them first, or stop before this revision.
  await op.dropColumn("notes", "made");
}
