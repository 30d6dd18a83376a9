import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameView("a1", "b1");
  await op.renameView("a2", "b2");
}

export async function downgrade(op: Operations) {
  await op.renameView("b2", "a2");
  await op.renameView("b1", "a1");
}
