import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.dropConstraint("products", "products_category_fk");
await op.dropTable("categories");
}

export async function downgrade(op: Operations) {
await op.createTable("categories", {
columns: {
id: { type: "integer", notNull: true },
name: { type: "text" },
},
primaryKey: ["id"],
});
await op.addForeignKey("products_category_fk", "products", ["category_id"], { references: ["categories", ["id"]] });
}
