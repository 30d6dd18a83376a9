import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createEnum("comment_kind_enum", ["a", "b"]);
  await op.createTable("comment", {
    columns: {
      id: { type: "serial" },
      kind: { type: "comment_kind_enum" },
      postId: { type: "integer" },
    },
    primaryKey: { name: "PK_0b0e4bbc8415ec426f87f3a88e2", columns: ["id"] },
  });
  await op.createIndex("IDX_94a85bb16d24033a2afdd5df06", "comment", ["postId"]);
  await op.addForeignKey("FK_94a85bb16d24033a2afdd5df060", "comment", ["postId"], {
    references: ["post", ["id"]],
    onDelete: "cascade",
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table comment and its rows. export them first, or stop before this revision.
  await op.dropTable("comment");

  await op.dropEnum("comment_kind_enum");
}
