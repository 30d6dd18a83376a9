import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSchema("shop");
  await op.createTable("shop.carts", {
    columns: {
      id: { type: "integer", notNull: true },
      user_id: { type: "integer", notNull: true },
    },
    primaryKey: ["id"],
  });
  await op.addColumn("users", "cart_id", { type: "integer" });
  await op.addForeignKey("users_cart_fk", "users", ["cart_id"], { references: ["shop.carts", ["id"]] });
  await op.addForeignKey("carts_user_id_fkey", "shop.carts", ["user_id"], { references: ["users", ["id"]] });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("users", "users_cart_fk");

  // deletes-data: drops column users.cart_id and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("users", "cart_id");

  // deletes-data: drops table shop.carts and its rows. export them first, or stop before this revision.
  await op.dropTable("shop.carts");

  await op.dropSchema("shop");
}
