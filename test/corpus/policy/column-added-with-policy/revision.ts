import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterTable("t", { rowSecurity: true });
  await op.addColumn("t", "team", { type: "integer", notNull: true, default: 1 });
  await op.createPolicy("p", "t", { using: sql`(team = 1)` });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("p", "t");

  // deletes-data: drops column t.team and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "team");

  await op.alterTable("t", { rowSecurity: false });
}
