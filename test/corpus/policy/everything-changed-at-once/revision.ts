import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterPolicy("p", "t", {
    to: ["postgres"],
    using: sql`(team = 2)`,
    withCheck: sql`(team = 3)`,
    comment: "new",
  });
}

export async function downgrade(op: Operations) {
  await op.alterPolicy("p", "t", {
    to: ["pg_monitor"],
    using: sql`(team = 1)`,
    withCheck: sql`(team = 1)`,
    comment: "old",
  });
}
