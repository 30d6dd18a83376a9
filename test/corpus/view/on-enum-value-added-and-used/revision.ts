import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addEnumValue("status", "review", { after: "open" });
  await op.createView(
    "w",
    sql`SELECT id
   FROM public.t
  WHERE (status < 'review'::public.status)`,
  );
  await op.replaceView(
    "v",
    sql`SELECT id
   FROM public.t
  WHERE (status = ANY (ARRAY['review'::public.status, 'done'::public.status]))`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");
  await op.dropView("w");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'review' make it fail. give those
  //  rows another value first, in this revision: await op.execute(sql`update public.t set status = ... where
  //  status in ('review')`).
  await op.renameEnum("status", "status__old");
  await op.createEnum("status", ["open", "done"]);
  await op.alterColumn("t", "status", { type: "public.status", using: sql`status::text::public.status` });
  await op.dropEnum("status__old");

  await op.createView(
    "v",
    sql`SELECT id
   FROM public.t
  WHERE (status = 'done'::public.status)`,
  );
}
