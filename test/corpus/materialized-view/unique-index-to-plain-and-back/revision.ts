import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("i1");
  await op.dropIndex("i2");
  await op.createIndex("i1", "m", ["id"]);
  await op.createIndex("i2", "m", ["a"], { unique: true });
}

export async function downgrade(op: Operations) {
  await op.dropIndex("i1");
  await op.dropIndex("i2");
  await op.createIndex("i1", "m", ["id"], { unique: true });
  await op.createIndex("i2", "m", ["a"]);
}
