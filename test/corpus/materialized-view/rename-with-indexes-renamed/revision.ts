import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameMaterializedView("totals", "sums");
  await op.dropIndex("totals_a_idx");
  await op.createIndex("sums_a_idx", "sums", ["a"]);
}

export async function downgrade(op: Operations) {
  await op.renameMaterializedView("sums", "totals");
  await op.dropIndex("sums_a_idx");
  await op.createIndex("totals_a_idx", "totals", ["a"]);
}
