import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameEnum("issue_a_enum", "issue_c_enum");
  await op.renameEnum("issue_b_enum", "issue_d_enum");
  await op.renameColumn("issue", "a", "c");
  await op.renameColumn("issue", "b", "d");
}

export async function downgrade(op: Operations) {
  await op.renameColumn("issue", "d", "b");
  await op.renameColumn("issue", "c", "a");
  await op.renameEnum("issue_d_enum", "issue_b_enum");
  await op.renameEnum("issue_c_enum", "issue_a_enum");
}
