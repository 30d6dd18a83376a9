import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameEnumValue("level", "top", "peak");
  await op.renameEnumValue("level", "mid", "top");
  await op.renameEnumValue("level", "low", "low__tmp");
  await op.renameEnumValue("level", "high", "low");
  await op.renameEnumValue("level", "low__tmp", "high");
}

export async function downgrade(op: Operations) {
  await op.renameEnumValue("level", "top", "mid");
  await op.renameEnumValue("level", "peak", "top");
  await op.renameEnumValue("level", "high", "high__tmp");
  await op.renameEnumValue("level", "low", "high");
  await op.renameEnumValue("level", "high__tmp", "low");
}
