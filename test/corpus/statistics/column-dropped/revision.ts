import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropStatistics("s_ab");

  // deletes-data: drops column t.b and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "b");
}

export async function downgrade(op: Operations) {
  // irreversible: brings back column t.b, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.addColumn("t", "b", { type: "character varying(10)" });

  await op.createStatistics("s_ab", "t", sql`ON a, b`);
}
