import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropStatistics("s_ab");
  await op.createStatistics("s_ab", "t", sql`(mcv) ON a, c`);
}

export async function downgrade(op: Operations) {
  await op.dropStatistics("s_ab");
  await op.createStatistics("s_ab", "t", sql`ON a, b`);
}
