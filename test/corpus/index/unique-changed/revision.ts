import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ix_1");
  await op.dropIndex("ix_2");
  await op.createIndex("ix_1", "t", ["a"], { unique: true });
  await op.createIndex("ix_2", "t", ["b"]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_1");
  await op.dropIndex("ix_2");
  await op.createIndex("ix_1", "t", ["a"]);
  await op.createIndex("ix_2", "t", ["b"], { unique: true });
}
