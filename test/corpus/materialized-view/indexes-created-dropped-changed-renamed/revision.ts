import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameIndex("ix_old_name", "ix_new_name");
  await op.dropIndex("ix_changed");
  await op.dropIndex("ix_gone");
  await op.createIndex("ix_changed", "m", [{ column: "a", order: "desc" }, "id"]);
  await op.createIndex("ux_new", "m", ["id"], { unique: true });
}

export async function downgrade(op: Operations) {
  await op.renameIndex("ix_new_name", "ix_old_name");
  await op.dropIndex("ix_changed");
  await op.dropIndex("ux_new");
  await op.createIndex("ix_changed", "m", ["a"]);
  await op.createIndex("ix_gone", "m", ["b"]);
}
