import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createExtension("btree_gist", { ifNotExists: true });
  await op.addExclusion("x", "t", sql`USING gist (room WITH =, r WITH &&)`);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "x");
  await op.dropExtension("btree_gist");
}
