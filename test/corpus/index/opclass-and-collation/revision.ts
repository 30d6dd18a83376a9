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
  await op.dropIndex("ix_3");
  await op.dropIndex("ix_4");
  await op.createIndex("ix_1", "t", [
    { column: "b", opclass: "text_pattern_ops" },
    { column: "c", order: "desc", opclass: "varchar_pattern_ops", collation: 'pg_catalog."C"' },
  ]);
  await op.createIndex("ix_2", "t", ["b"]);
  await op.createIndex("ix_3", "t", [{ column: "j", opclass: "jsonb_path_ops" }], { using: "gin" });
  await op.createIndex("ix_4", "t", [{ column: "b", collation: 'pg_catalog."POSIX"' }]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_1");
  await op.dropIndex("ix_2");
  await op.dropIndex("ix_3");
  await op.dropIndex("ix_4");
  await op.createIndex("ix_1", "t", ["b"]);
  await op.createIndex("ix_2", "t", [{ column: "b", opclass: "text_pattern_ops" }]);
  await op.createIndex("ix_3", "t", ["j"], { using: "gin" });
  await op.createIndex("ix_4", "t", [{ column: "b", collation: 'pg_catalog."C"' }]);
}
