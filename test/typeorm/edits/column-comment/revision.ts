import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterTable("note", { comment: "it's a note" });
  await op.alterColumn("note", "a", { comment: "new" });
  await op.alterColumn("note", "b", { comment: "added" });
  await op.alterColumn("note", "c", { comment: null });
}

export async function downgrade(op: Operations) {
  await op.alterTable("note", { comment: "A note" });
  await op.alterColumn("note", "a", { comment: "old" });
  await op.alterColumn("note", "b", { comment: null });
  await op.alterColumn("note", "c", { comment: "gone" });
}
