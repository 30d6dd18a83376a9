import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterColumn("note", "a", { default: "it's new" });
  await op.alterColumn("note", "b", { default: sql`1 + 1` });
  await op.alterColumn("note", "c", { default: "added" });
  await op.alterColumn("note", "d", { default: '{"a":[1]}' });
  await op.alterColumn("note", "e", { default: "{}" });
}

export async function downgrade(op: Operations) {
  await op.alterColumn("note", "a", { default: "old" });
  await op.alterColumn("note", "b", { default: "1" });
  await op.alterColumn("note", "c", { default: null });
  await op.alterColumn("note", "d", { default: "{}" });
  await op.alterColumn("note", "e", { default: "{x}" });
}
