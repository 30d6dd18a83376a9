import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addEnumValue("e", "b");
  await op.revoke(["usage"], {
    on: { type: "e" },
    from: ["public"],
  });
}

export async function downgrade(op: Operations) {
  await op.renameEnum("e", "e__old");
  await op.createEnum("e", ["a"]);
  await op.dropEnum("e__old");
}
