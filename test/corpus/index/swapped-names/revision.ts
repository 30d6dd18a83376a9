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
  await op.dropIndex("r1");
  await op.dropIndex("r2");
  await op.dropIndex("r3");
  await op.createIndex("i1", "t", ["b"]);
  await op.createIndex("i2", "t", ["a"]);
  await op.createIndex("r1", "t", ["e"]);
  await op.createIndex("r2", "t", ["c"]);
  await op.createIndex("r3", "t", ["d"]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("i1");
  await op.dropIndex("i2");
  await op.dropIndex("r1");
  await op.dropIndex("r2");
  await op.dropIndex("r3");
  await op.createIndex("i1", "t", ["a"]);
  await op.createIndex("i2", "t", ["b"]);
  await op.createIndex("r1", "t", ["c"]);
  await op.createIndex("r2", "t", ["d"]);
  await op.createIndex("r3", "t", ["e"]);
}
