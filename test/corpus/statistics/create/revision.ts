import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSchema("app");
  await op.createStatistics("s_ab", "t", sql`(ndistinct, dependencies) ON a, b`, { comment: "c" });
  await op.createStatistics("app.s_ac", "t", sql`ON a, c`);
}

export async function downgrade(op: Operations) {
  await op.dropStatistics("s_ab");
  await op.dropStatistics("app.s_ac");
  await op.dropSchema("app");
}
