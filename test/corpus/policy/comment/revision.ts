import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterPolicy("a", "t", { comment: "it's new" });
  await op.alterPolicy("b", "t", { comment: "new" });
  await op.alterPolicy("c", "t", { comment: null });
}

export async function downgrade(op: Operations) {
  await op.alterPolicy("a", "t", { comment: null });
  await op.alterPolicy("b", "t", { comment: "old" });
  await op.alterPolicy("c", "t", { comment: "gone" });
}
