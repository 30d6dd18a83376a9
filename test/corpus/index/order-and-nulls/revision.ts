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
  await op.createIndex("ix_1", "t", [
    { column: "a", order: "desc" },
    { column: "b", nulls: "first" },
  ]);
  await op.createIndex("ix_2", "t", [{ column: "a", order: "desc", nulls: "last" }, "b"]);
  await op.createIndex("ix_3", "t", [
    { column: "d", order: "desc" },
    { column: "c", nulls: "first" },
  ]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_1");
  await op.dropIndex("ix_2");
  await op.dropIndex("ix_3");
  await op.createIndex("ix_1", "t", ["a", "b"]);
  await op.createIndex("ix_2", "t", [{ column: "a", order: "desc" }, "b"]);
}
