import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable('"sel""ect"', "größe");
  await op.renameTable('"we.ird"', "Order Items");
  await op.renameColumn("größe", "where", "it's");
  await op.renameColumn('"Order Items"', "a.b", "c d");
  await op.renameConstraint('"Order Items"', "we.ird_pkey", "Order Items_pkey");
  await op.renameConstraint("größe", 'sel"ect_pkey', "größe_pkey");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("größe", "größe_pkey", 'sel"ect_pkey');
  await op.renameConstraint('"Order Items"', "Order Items_pkey", "we.ird_pkey");
  await op.renameColumn('"Order Items"', "c d", "a.b");
  await op.renameColumn("größe", "it's", "where");
  await op.renameTable('"Order Items"', "we.ird");
  await op.renameTable("größe", 'sel"ect');
}
