import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createPolicy("q", "t", {
    for: "insert",
    withCheck: sql`((team = (COALESCE(NULLIF(current_setting('app.team'::text, true), ''::text), '0'::text))::integer) AND (owner = SESSION_USER))`,
  });
  await op.alterPolicy("p", "t", { using: sql`((team = public.my_team()) AND (id > 0))` });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("q", "t");
  await op.alterPolicy("p", "t", { using: sql`(team = public.my_team())` });
}
