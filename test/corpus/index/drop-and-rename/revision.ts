import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameIndex("ix_b", "ix_t_b");
  await op.dropIndex("ix_a");
  await op.createIndex("ix_c2", "t", ["c"]);
}

export async function downgrade(op: Operations) {
  await op.renameIndex("ix_t_b", "ix_b");
  await op.dropIndex("ix_c2");
  await op.createIndex("ix_a", "t", ["a"]);
}
