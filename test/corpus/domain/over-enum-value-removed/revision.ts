import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'junk' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.t set raw = ... where raw in
  //  ('junk')`); await op.execute(sql`update public.t set s = ... where s in ('junk')`); or generate again with
  //  --rename status.junk:..., naming the value that they get.
  await op.renameEnum("status", "status__old");
  await op.renameDomain("state", "state__old");
  await op.createEnum("status", ["open", "done"]);
  await op.createDomain("state", "public.status", {
    default: sql`'open'::public.status`,
    checks: { state_check: sql`((VALUE <> 'done'::public.status) OR (VALUE = 'done'::public.status))` },
  });
  await op.alterColumn("t", "raw", { type: "public.status", using: sql`raw::text::public.status` });
  await op.alterColumn("t", "s", { type: "public.state", using: sql`s::text::public.state` });
  await op.dropDomain("state__old");
  await op.dropEnum("status__old");
}

export async function downgrade(op: Operations) {
  await op.addEnumValue("status", "junk", { after: "open" });
  await op.alterDomain("state", {
    dropChecks: ["state_check"],
    addChecks: { state_check: sql`(VALUE <> 'junk'::public.status)` },
  });
}
