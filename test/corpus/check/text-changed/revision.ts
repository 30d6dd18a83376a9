import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("t", "t_a");
  await op.dropConstraint("t", "t_b");
  await op.addCheck("t_a", "t", sql`(a >= 0)`);
  await op.addCheck("t_b", "t", sql`(b = ANY (ARRAY['x'::text, 'y'::text, 'z'::text]))`);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "t_a");
  await op.dropConstraint("t", "t_b");
  await op.addCheck("t_a", "t", sql`(a > 0)`);
  await op.addCheck("t_b", "t", sql`(b = ANY (ARRAY['x'::text, 'y'::text]))`);
}
