import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterColumn("t", "a", { default: sql`'d'::text`, notNull: true });
  await op.addUnique("t_a_key", "t", ["a"]);
  await op.addCheck("t_b_check", "t", sql`(b > 0)`);
  await op.createIndex("ix", "t", ["b"]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix");
  await op.dropConstraint("t", "t_b_check");
  await op.dropConstraint("t", "t_a_key");
  await op.alterColumn("t", "a", { default: null, notNull: false });
}
