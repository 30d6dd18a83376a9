import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropEnum("category");
  await op.createTable("category", {
    columns: {
      id: { type: "integer", notNull: true },
      label: { type: "text", notNull: true },
    },
    primaryKey: ["id"],
  });
  await op.addColumn("products", "category_id", { type: "integer" });
  await op.addForeignKey("products_category_id_fkey", "products", ["category_id"], {
    references: ["category", ["id"]],
  });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("products", "products_category_id_fkey");

  // deletes-data: drops table category and its rows. export them first, or stop before this revision.
  await op.dropTable("category");

  await op.createEnum("category", ["books", "toys"]);

  // deletes-data: drops column products.category_id and the values in it. copy the values first, or stop before
  //  this revision.
  await op.dropColumn("products", "category_id");
}
