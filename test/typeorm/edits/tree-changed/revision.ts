import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("category_closure", {
    columns: {
      id_ancestor: { type: "integer", notNull: true },
      id_descendant: { type: "integer", notNull: true },
    },
    primaryKey: { name: "PK_8da8666fc72217687e9b4f4c7e9", columns: ["id_ancestor", "id_descendant"] },
  });
  await op.createIndex("IDX_4aa1348fc4b7da9bef0fae8ff4", "category_closure", ["id_ancestor"]);
  await op.createIndex("IDX_6a22002acac4976977b1efd114", "category_closure", ["id_descendant"]);
  await op.addForeignKey("FK_4aa1348fc4b7da9bef0fae8ff48", "category_closure", ["id_ancestor"], {
    references: ["category", ["id"]],
    onDelete: "cascade",
  });
  await op.addForeignKey("FK_6a22002acac4976977b1efd114a", "category_closure", ["id_descendant"], {
    references: ["category", ["id"]],
    onDelete: "cascade",
  });

  // deletes-data: drops column category.mpath and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("category", "mpath");
}

export async function downgrade(op: Operations) {
  // irreversible: brings back column category.mpath, and not what was in it. restore it from a backup; until then,
  //  keys and conditions that need it may fail.
  await op.addColumn("category", "mpath", { type: "varchar", default: "" });

  // deletes-data: drops table category_closure and its rows. export them first, or stop before this revision.
  await op.dropTable("category_closure");
}
