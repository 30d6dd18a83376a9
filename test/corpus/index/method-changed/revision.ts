import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ix_b");
  await op.dropIndex("ix_d");
  await op.createIndex("ix_b", "t", ["b"], { using: "hash" });
  await op.createIndex("ix_d", "t", ["d"]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_b");
  await op.dropIndex("ix_d");
  await op.createIndex("ix_b", "t", ["b"]);
  await op.createIndex("ix_d", "t", ["d"], {
    using: "brin",
    storage: { pages_per_range: "32" },
  });
}
