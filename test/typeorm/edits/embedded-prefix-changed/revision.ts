import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("customer", "homeStreet", "addressStreet");
  await op.renameColumn("customer", "homeZip", "addressZip");
  await op.renameConstraint("customer", "UQ_0a1b108e373db514fc34a1801d0", "UQ_e0aa66bf5ffea322cd625f223a0");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("customer", "UQ_e0aa66bf5ffea322cd625f223a0", "UQ_0a1b108e373db514fc34a1801d0");
  await op.renameColumn("customer", "addressZip", "homeZip");
  await op.renameColumn("customer", "addressStreet", "homeStreet");
}
