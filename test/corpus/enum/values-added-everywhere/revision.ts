import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addEnumValue("letter", "a", { before: "c" });
  await op.addEnumValue("letter", "b", { after: "a" });
  await op.addEnumValue("letter", "d", { after: "c" });
  await op.addEnumValue("letter", "e", { after: "d" });
  await op.addEnumValue("letter", "g");
  await op.addEnumValue("letter", "h");
}

export async function downgrade(op: Operations) {
  await op.renameEnum("letter", "letter__old");
  await op.createEnum("letter", ["c", "f"]);
  await op.dropEnum("letter__old");
}
