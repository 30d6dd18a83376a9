import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows of 'waiting' get 'open'. run it when the tables
  //  that use the type are small or idle.
  // irreversible: rows of 'waiting' get 'open', and the downgrade cannot tell which they were. keep a copy of the
  //  old values if they may be needed.
  await op.renameEnum("status", "status__old");
  await op.renameComposite("step", "step__old");
  await op.renameDomain("state", "state__old");
  await op.createEnum("status", ["open", "done"]);
  await op.createComposite("step", { no: "integer", status: "public.status" });
  await op.createDomain("state", "public.status", {
    checks: { state_check: sql`(VALUE <> 'done'::public.status)` },
  });
  await op.alterColumn("tasks", "step", {
    type: "public.step",
    using: sql`CASE WHEN step IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((step).no, (CASE (step).status::text WHEN 'waiting' THEN 'open' ELSE (step).status::text END)::public.status)::public.step END`,
  });
  await op.alterColumn("tasks", "state", {
    type: "public.state",
    using: sql`(CASE state::text WHEN 'waiting' THEN 'open' ELSE state::text END)::public.state`,
  });
  await op.dropDomain("state__old");
  await op.dropComposite("step__old");
  await op.dropEnum("status__old");
}

export async function downgrade(op: Operations) {
  await op.addEnumValue("status", "waiting", { after: "open" });
}
