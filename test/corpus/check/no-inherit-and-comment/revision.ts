import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("t", "one");
  await op.dropConstraint("t", "two");
  await op.addCheck("one", "t", sql`(a > 0)`, { comment: "it's\ntwo lines" });
  await op.addCheck("two", "t", sql`(a > 1)`, { noInherit: true });
  await op.alterConstraint("t", "three", { comment: null });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "one");
  await op.dropConstraint("t", "two");
  await op.addCheck("one", "t", sql`(a > 0)`, { noInherit: true });
  await op.addCheck("two", "t", sql`(a > 1)`);
  await op.alterConstraint("t", "three", { comment: "goes" });
}
