import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("a.t", "t__tmp");
  await op.renameConstraint("a.t__tmp", "t_pkey", "t_pkey__tmp");
  await op.moveTable("b.t", "a");
  await op.moveTable("a.t__tmp", "b");
  await op.renameTable("b.t__tmp", "t");
  await op.renameConstraint("b.t", "t_pkey__tmp", "t_pkey");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("b.t", "t_pkey", "t_pkey__tmp");
  await op.renameTable("b.t", "t__tmp");
  await op.moveTable("b.t__tmp", "a");
  await op.moveTable("a.t", "b");
  await op.renameConstraint("a.t__tmp", "t_pkey__tmp", "t_pkey");
  await op.renameTable("a.t__tmp", "t");
}
