import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ux_t_c");
  await op.dropConstraint("t", "t_a");
  await op.dropConstraint("t", "t_b");
  await op.addUnique("t_a", "t", ["a"], { nullsNotDistinct: true });
  await op.addUnique("t_b", "t", ["b"]);
  await op.createIndex("ux_t_c", "t", ["c"], { unique: true, nullsNotDistinct: true });
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ux_t_c");
  await op.dropConstraint("t", "t_a");
  await op.dropConstraint("t", "t_b");
  await op.addUnique("t_a", "t", ["a"]);
  await op.addUnique("t_b", "t", ["b"], { nullsNotDistinct: true });
  await op.createIndex("ux_t_c", "t", ["c"], { unique: true });
}
