import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'waiting' make it fail. give those
  //  rows another value first, in this revision: await op.execute(sql`update public.issue set state = ... where
  //  state in ('waiting')`); await op.execute(sql`update public.issue set states = ... where states &&
  //  array['waiting']::public.issue_state[]`); or generate again with --rename issue_state.waiting:..., naming the
  //  value that they get.
  await op.renameEnum("issue_state", "issue_state__old");
  await op.createEnum("issue_state", ["open", "closed"]);
  await op.alterColumn("issue", "state", {
    type: '"public"."issue_state"',
    using: sql`state::text::"public"."issue_state"`,
    default: "open",
  });
  await op.alterColumn("issue", "states", {
    type: '"public"."issue_state"[]',
    using: sql`states::text[]::"public"."issue_state"[]`,
  });
  await op.dropEnum("issue_state__old");
}

export async function downgrade(op: Operations) {
  await op.addEnumValue("issue_state", "waiting", { after: "open" });
}
