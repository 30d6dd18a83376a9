import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("products", "products_category_fk");

  // deletes-data: drops table categories and its rows. export them first, or stop before this revision.
  await op.dropTable("categories");
}

export async function downgrade(op: Operations) {
  // irreversible: brings back table categories, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.createTable("categories", {
    columns: {
      id: { type: "integer", notNull: true },
      name: { type: "text" },
    },
    primaryKey: ["id"],
  });

  await op.addForeignKey("products_category_fk", "products", ["category_id"], { references: ["categories", ["id"]] });
}
