import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropStatistics("s_ab");
  await op.alterColumn("t", "b", { type: "character varying(20)" });
  await op.createStatistics("s_ab", "t", sql`(dependencies) ON a, b`, { target: 50, comment: "c" });
}

export async function downgrade(op: Operations) {
  await op.dropStatistics("s_ab");

  // rewrites-table: the type of t.b changes from character varying(20) to character varying(10): the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("t", "b", { type: "character varying(10)" });

  await op.createStatistics("s_ab", "t", sql`(dependencies) ON a, b`, { target: 50, comment: "c" });
}
