import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("t", "u");
  await op.renameConstraint("u", "t_pkey", "u_pkey");
  await op.renameStatistics("s_ab", "u_ab");
}

export async function downgrade(op: Operations) {
  await op.renameStatistics("u_ab", "s_ab");
  await op.renameConstraint("u", "u_pkey", "t_pkey");
  await op.renameTable("u", "t");
}
