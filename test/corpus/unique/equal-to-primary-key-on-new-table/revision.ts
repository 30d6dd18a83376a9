import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("t", {
    columns: {
      a: { type: "integer", notNull: true },
      b: { type: "integer" },
    },
    primaryKey: ["a"],
    uniques: { t_b1: ["b"] },
  });
  await op.addUnique("t_a", "t", ["a"], { comment: "also unique" });
  await op.addUnique("t_b2", "t", ["b"]);
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table t and its rows. export them first, or stop before this revision.
  await op.dropTable("t");
}
