import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameMaterializedView("totals", "sums");
  await op.renameIndex("totals_a_idx", "sums_a_idx");
}

export async function downgrade(op: Operations) {
  await op.renameIndex("sums_a_idx", "totals_a_idx");
  await op.renameMaterializedView("sums", "totals");
}
