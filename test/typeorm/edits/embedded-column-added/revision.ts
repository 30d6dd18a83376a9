import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addColumn("customer", "homeZip", { type: "varchar", notNull: true, default: "0" });
  await op.addColumn("shop", "atZip", { type: "varchar", notNull: true, default: "0" });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops column customer.homeZip and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("customer", "homeZip");

  // deletes-data: drops column shop.atZip and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("shop", "atZip");
}
