import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createIndex("ix_4", "t", ["l"], {
    using: "gin",
    storage: { fastupdate: "off" },
  });
  await op.createIndex("ix_5", "t", ["d"], {
    using: "brin",
    storage: { pages_per_range: "16" },
  });
  await op.alterIndex("ix_1", {
    storage: { fillfactor: "70" },
  });
  await op.alterIndex("ix_2", {
    storage: { fillfactor: "90" },
  });
  await op.alterIndex("ix_3", {
    storage: { fillfactor: null },
  });
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_4");
  await op.dropIndex("ix_5");
  await op.alterIndex("ix_1", {
    storage: { fillfactor: null },
  });
  await op.alterIndex("ix_2", {
    storage: { fillfactor: "70" },
  });
  await op.alterIndex("ix_3", {
    storage: { fillfactor: "80" },
  });
}
