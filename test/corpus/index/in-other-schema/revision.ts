import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameIndex("app.ix_b", "ix_b2");
  await op.dropIndex("app.ix_a");
  await op.alterIndex("app.ix_c", {
    storage: { fillfactor: "50" },
    comment: null,
  });
}

export async function downgrade(op: Operations) {
  await op.renameIndex("app.ix_b2", "ix_b");
  await op.createIndex("ix_a", "app.t", ["a"]);
  await op.alterIndex("app.ix_c", {
    storage: { fillfactor: null },
    comment: "x",
  });
}
