import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameEnum("status", "state");
  await op.dropPolicy("p", "t");
  await op.dropMaterializedView("m");
  await op.dropView("v");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'junk' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.t set s = ... where s in
  //  ('junk')`); or generate again with --rename state.junk:..., naming the value that they get.
  await op.renameEnum("state", "state__old");
  await op.createEnum("state", ["open", "done"]);
  await op.alterColumn("t", "s", { type: "public.state", using: sql`s::text::public.state` });
  await op.dropEnum("state__old");

  await op.createView(
    "v",
    sql`SELECT id,
    'open'::public.state AS wanted
   FROM public.t
  WHERE (s = 'done'::public.state)`,
  );
  await op.createMaterializedView(
    "m",
    sql`SELECT s
   FROM public.t`,
  );
  await op.createPolicy("p", "t", { using: sql`(s = 'open'::public.state)` });
}

export async function downgrade(op: Operations) {
  await op.renameEnum("state", "status");
  await op.addEnumValue("status", "junk", { after: "open" });
}
