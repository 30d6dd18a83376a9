import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of event.at changes from timestamp without time zone to timestamp with time zone: the
  //  table and its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a
  //  new column, fill it in batches and swap the two.
  await op.alterColumn("event", "at", { type: "timestamptz" });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of event.at changes from timestamp with time zone to timestamp without time zone: the
  //  table and its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a
  //  new column, fill it in batches and swap the two.
  await op.alterColumn("event", "at", { type: "timestamp" });
}
