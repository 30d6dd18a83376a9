import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSchema("shop");
  await op.moveEnum("item_kind_enum", "shop");
  await op.moveTable("item", "shop");
}

export async function downgrade(op: Operations) {
  await op.moveTable("shop.item", "public");
  await op.moveEnum("shop.item_kind_enum", "public");
  await op.dropSchema("shop");
}
