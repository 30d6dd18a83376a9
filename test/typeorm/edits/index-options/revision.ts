import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameIndex("ix_gone_or_come_a", "ix_gone_or_come_b");
  await op.dropIndex("ix_order");
  await op.dropIndex("ix_type");
  await op.dropIndex("ix_unique");
  await op.dropIndex("ix_where");
  await op.createIndex("ix_order", "doc", ["b", "a"]);
  await op.createIndex("ix_type", "doc", ["data"], { using: "gin" });
  await op.createIndex("ix_unique", "doc", ["a", "b"], { unique: true });
  await op.createIndex("ix_where", "doc", ["a"], { where: sql`a <> 'x'` });
}

export async function downgrade(op: Operations) {
  await op.renameIndex("ix_gone_or_come_b", "ix_gone_or_come_a");
  await op.dropIndex("ix_order");
  await op.dropIndex("ix_type");
  await op.dropIndex("ix_unique");
  await op.dropIndex("ix_where");
  await op.createIndex("ix_order", "doc", ["a", "b"]);
  await op.createIndex("ix_type", "doc", ["data"]);
  await op.createIndex("ix_unique", "doc", ["a", "b"]);
  await op.createIndex("ix_where", "doc", ["a"], { where: sql`a <> ''` });
}
