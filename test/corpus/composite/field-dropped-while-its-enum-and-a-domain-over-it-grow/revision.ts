import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addEnumValue("state", "new", { before: "open" });

  // rewrites-table: PostgreSQL cannot change this about a domain: domain known is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("known", "known__old");
  await op.renameComposite("step", "step__old");
  await op.createDomain("known", "public.state", {
    checks: {
      known_check: sql`(VALUE = ANY (ARRAY['new'::public.state, 'open'::public.state, 'done'::public.state]))`,
    },
  });
  await op.createComposite("step", { known: "public.known[]", note: "text" });
  await op.alterColumn("tasks", "all_known", {
    type: "public.known[]",
    using: sql`all_known::text[]::public.known[]`,
    default: sql`'{}'::public.known[]`,
  });
  await op.alterColumn("tasks", "step", {
    type: "public.step",
    using: sql`CASE WHEN step IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((step).known::text::public.known[], (step).note)::public.step END`,
    default: null,
  });
  await op.dropComposite("step__old");
  await op.dropDomain("known__old");

  // deletes-data: drops state of composite type step, and the values in it. copy the values first, or stop before
  //  this revision.

  await op.alterColumn("tasks", "step", { default: sql`ROW('{new}'::public.known[], 'a'::text)` });
}

export async function downgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'new' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.tasks set all_known = ... where
  //  all_known && array['new']::public.state[]`).
  await op.renameEnum("state", "state__old");
  await op.renameDomain("known", "known__old");
  await op.renameComposite("step", "step__old");
  await op.createEnum("state", ["open", "done"]);
  await op.createDomain("known", "public.state");
  await op.createComposite("step", { known: "public.known[]", state: "public.state", note: "text" });
  await op.alterColumn("tasks", "all_known", {
    type: "public.known[]",
    using: sql`all_known::text[]::public.known[]`,
    default: sql`'{}'::public.known[]`,
  });
  await op.alterColumn("tasks", "step", {
    type: "public.step",
    using: sql`CASE WHEN step IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((step).known::text::public.known[], NULL, (step).note)::public.step END`,
    default: null,
  });
  await op.dropComposite("step__old");
  await op.dropDomain("known__old");
  await op.dropEnum("state__old");

  // rewrites-table: composite type step is built anew, and every table that uses it is rewritten under an
  //  exclusive lock. run it when the tables that use the type are small or idle.

  await op.alterColumn("tasks", "step", {
    default: sql`ROW('{open}'::public.known[], 'open'::public.state, 'a'::text)`,
  });
}
