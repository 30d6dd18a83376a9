import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("t", "x");
  await op.addExclusion("x", "t", sql`USING gist (r WITH &&)`);

  // deletes-data: drops column t.live and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "live");
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "x");

  // irreversible: brings back column t.live, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.addColumn("t", "live", { type: "boolean", notNull: true, default: true });

  await op.addExclusion("x", "t", sql`USING gist (r WITH &&) WHERE (live)`);
}
