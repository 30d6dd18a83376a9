import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the type are small
  //  or idle.
  await op.renameEnum("issue_state_enum", "issue_state_enum__old");
  await op.createEnum("issue_state_enum", ["low", "middle", "high"]);
  await op.alterColumn("issue", "state", { type: "issue_state_enum", using: sql`state::text::issue_state_enum` });
  await op.dropEnum("issue_state_enum__old");
}

export async function downgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the type are small
  //  or idle.
  await op.renameEnum("issue_state_enum", "issue_state_enum__old");
  await op.createEnum("issue_state_enum", ["low", "high", "middle"]);
  await op.alterColumn("issue", "state", { type: "issue_state_enum", using: sql`state::text::issue_state_enum` });
  await op.dropEnum("issue_state_enum__old");
}
