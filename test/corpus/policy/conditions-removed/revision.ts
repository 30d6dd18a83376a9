import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("p1", "t");
  await op.dropPolicy("p2", "t");
  await op.createPolicy("p1", "t", { using: sql`(team > 0)`, comment: "kept" });
  await op.createPolicy("p2", "t", { for: "update", withCheck: sql`(team > 1)` });
}

export async function downgrade(op: Operations) {
  await op.alterPolicy("p1", "t", { withCheck: sql`(team > 1)` });
  await op.alterPolicy("p2", "t", { using: sql`(team > 0)` });
}
