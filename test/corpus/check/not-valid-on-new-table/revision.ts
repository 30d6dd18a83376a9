import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("old", "renamed");

  await op.createTable("t", {
    columns: {
      a: { type: "integer" },
      b: { type: "integer" },
    },
  });
  await op.addCheck("t_a", "t", sql`(a > 0)`, { validated: false, comment: "later" });
}

export async function downgrade(op: Operations) {
  await op.renameTable("renamed", "old");

  // deletes-data: drops table t and its rows. export them first, or stop before this revision.
  await op.dropTable("t");
}
