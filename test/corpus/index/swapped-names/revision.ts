import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameIndex("i2", "i2__tmp");
  await op.renameIndex("i1", "i2");
  await op.renameIndex("i2__tmp", "i1");
  await op.renameIndex("r1", "r1__tmp");
  await op.renameIndex("r3", "r1");
  await op.renameIndex("r2", "r3");
  await op.renameIndex("r1__tmp", "r2");
}

export async function downgrade(op: Operations) {
  await op.renameIndex("r2", "r1__tmp");
  await op.renameIndex("r3", "r2");
  await op.renameIndex("r1", "r3");
  await op.renameIndex("r1__tmp", "r1");
  await op.renameIndex("i1", "i2__tmp");
  await op.renameIndex("i2", "i1");
  await op.renameIndex("i2__tmp", "i2");
}
