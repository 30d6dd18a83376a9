import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameSchema("crm", "sales");
  await op.renameTable("sales.clients", "customers");
  await op.renameColumn("sales.customers", "mail", "email");
  await op.renameConstraint("sales.customers", "clients_pkey", "customers_pkey");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("sales.customers", "customers_pkey", "clients_pkey");
  await op.renameColumn("sales.customers", "email", "mail");
  await op.renameTable("sales.customers", "clients");
  await op.renameSchema("sales", "crm");
}
