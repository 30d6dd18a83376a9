import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("order_lines", "purchase_lines");
  await op.renameTable("orders", "purchases");
  await op.renameConstraint("purchase_lines", "order_lines_pkey", "purchase_lines_pkey");
  await op.renameConstraint("purchase_lines", "order_lines_order_id_fkey", "purchase_lines_order_id_fkey");
  await op.renameConstraint("purchases", "orders_pkey", "purchases_pkey");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("purchases", "purchases_pkey", "orders_pkey");
  await op.renameConstraint("purchase_lines", "purchase_lines_order_id_fkey", "order_lines_order_id_fkey");
  await op.renameConstraint("purchase_lines", "purchase_lines_pkey", "order_lines_pkey");
  await op.renameTable("purchases", "orders");
  await op.renameTable("purchase_lines", "order_lines");
}
