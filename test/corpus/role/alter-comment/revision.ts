import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterRole("app", { comment: "it's new" });
  await op.alterRole("bot", { comment: "comes" });
  await op.alterRole("cat", { comment: null });
}

export async function downgrade(op: Operations) {
  await op.alterRole("app", { comment: "old" });
  await op.alterRole("bot", { comment: null });
  await op.alterRole("cat", { comment: "goes" });
}
