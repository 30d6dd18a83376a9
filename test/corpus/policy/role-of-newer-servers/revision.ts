import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createPolicy("readers", "t", { for: "select", to: ["pg_read_all_data"], using: sql`true` });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("readers", "t");
}
