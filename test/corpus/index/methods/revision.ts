import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createIndex("ix_brin", "t", ["d"], { using: "brin" });
  await op.createIndex("ix_gin", "t", [sql`to_tsvector('english'::regconfig, b)`], { using: "gin" });
  await op.createIndex("ix_gin_array", "t", ["l"], { using: "gin" });
  await op.createIndex("ix_gist", "t", ["r"], { using: "gist" });
  await op.createIndex("ix_hash", "t", ["b"], { using: "hash" });
  await op.createIndex("ix_spgist", "t", ["c"], { using: "spgist" });
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_brin");
  await op.dropIndex("ix_gin");
  await op.dropIndex("ix_gin_array");
  await op.dropIndex("ix_gist");
  await op.dropIndex("ix_hash");
  await op.dropIndex("ix_spgist");
}
