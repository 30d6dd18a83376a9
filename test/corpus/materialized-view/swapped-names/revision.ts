import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameMaterializedView("m1", "m1__tmp");
  await op.renameMaterializedView("m2", "m1");
  await op.renameMaterializedView("m1__tmp", "m2");
  await op.dropIndex("i2");
  await op.dropIndex("i1");
  await op.createIndex("i1", "m1", ["b"]);
  await op.createIndex("i2", "m2", ["a"]);
}

export async function downgrade(op: Operations) {
  await op.renameMaterializedView("m2", "m1__tmp");
  await op.renameMaterializedView("m1", "m2");
  await op.renameMaterializedView("m1__tmp", "m1");
  await op.dropIndex("i2");
  await op.dropIndex("i1");
  await op.createIndex("i1", "m1", ["a"]);
  await op.createIndex("i2", "m2", ["b"]);
}
