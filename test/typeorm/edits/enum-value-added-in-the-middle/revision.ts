import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addEnumValue("issue_state_enum", "waiting", { after: "open" });
}

export async function downgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'waiting' make it fail. give those
  //  rows another value first, in this revision: await op.execute(sql`update public.issue set state = ... where
  //  state in ('waiting')`).
  await op.renameEnum("issue_state_enum", "issue_state_enum__old");
  await op.createEnum("issue_state_enum", ["open", "closed"]);
  await op.alterColumn("issue", "state", {
    type: "issue_state_enum",
    using: sql`state::text::issue_state_enum`,
    default: "open",
  });
  await op.dropEnum("issue_state_enum__old");
}
