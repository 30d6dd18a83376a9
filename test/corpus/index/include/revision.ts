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
  await op.dropIndex("ux_3");
  await op.createIndex("ix_1", "t", ["a"], { include: ["b", "c"] });
  await op.createIndex("ix_2", "t", ["a"], { include: ["c"] });
  await op.createIndex("ux_3", "t", ["a"], { unique: true });
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_1");
  await op.dropIndex("ix_2");
  await op.dropIndex("ux_3");
  await op.createIndex("ix_1", "t", ["a"]);
  await op.createIndex("ix_2", "t", ["a"], { include: ["b"] });
  await op.createIndex("ux_3", "t", ["a"], { unique: true, include: ["c"] });
}
