import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameView("v1", "v1__tmp");
  await op.renameView("v2", "v1");
  await op.renameView("v1__tmp", "v2");
}

export async function downgrade(op: Operations) {
  await op.renameView("v2", "v1__tmp");
  await op.renameView("v1", "v2");
  await op.renameView("v1__tmp", "v1");
}
