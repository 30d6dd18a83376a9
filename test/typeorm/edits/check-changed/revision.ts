import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("person", "CHK_0b89b6282db9b545101f7fac6b");
  await op.dropConstraint("person", "chk_age");
  await op.addCheck("CHK_2b2f613a92eab6a8d565562e9a", "person", sql`"age" < 200`);
  await op.addCheck("chk_age", "person", sql`"age" > 10`);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("person", "CHK_2b2f613a92eab6a8d565562e9a");
  await op.dropConstraint("person", "chk_age");
  await op.addCheck("CHK_0b89b6282db9b545101f7fac6b", "person", sql`"age" < 150`);
  await op.addCheck("chk_age", "person", sql`"age" > 0`);
}
