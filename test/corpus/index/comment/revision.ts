import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ix_4");
  await op.createIndex("ix_4", "t", [{ column: "d", order: "desc" }], { comment: "kept" });
  await op.alterIndex("ix_1", { comment: "it's\nnew" });
  await op.alterIndex("ix_2", { comment: "after" });
  await op.alterIndex("ix_3", { comment: null });
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_4");
  await op.createIndex("ix_4", "t", ["d"], { comment: "kept" });
  await op.alterIndex("ix_1", { comment: null });
  await op.alterIndex("ix_2", { comment: "before" });
  await op.alterIndex("ix_3", { comment: "goes" });
}
