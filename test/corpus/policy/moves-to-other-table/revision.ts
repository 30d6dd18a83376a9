import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("p", "a");
  await op.createPolicy("p", "b", { using: sql`(id > 0)` });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("p", "b");
  await op.createPolicy("p", "a", { using: sql`(id > 0)` });
}
