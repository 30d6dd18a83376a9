import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("p", "t");
  await op.dropPolicy("q", "t");
  await op.createPolicy("p", "t", { for: "update", using: sql`(team > 0)` });
  await op.createPolicy("q", "t", { for: "insert", withCheck: sql`(team > 0)` });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("p", "t");
  await op.dropPolicy("q", "t");
  await op.createPolicy("p", "t", { for: "select", using: sql`(team > 0)` });
  await op.createPolicy("q", "t", { for: "delete", using: sql`(team > 0)` });
}
