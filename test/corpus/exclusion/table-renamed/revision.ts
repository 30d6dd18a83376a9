import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("t", "slots");
  await op.renameConstraint("slots", "t_pkey", "slots_pkey");
  await op.renameConstraint("slots", "t_r_excl", "slots_r_excl");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("slots", "slots_r_excl", "t_r_excl");
  await op.renameConstraint("slots", "slots_pkey", "t_pkey");
  await op.renameTable("slots", "t");
}
