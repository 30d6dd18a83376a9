import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterSchema("a", { comment: 'it\'s "ours"\non two lines' });
  await op.alterSchema("b", { comment: null });
}

export async function downgrade(op: Operations) {
  await op.alterSchema("a", { comment: null });
  await op.alterSchema("b", { comment: "goes away" });
}
