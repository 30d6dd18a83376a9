import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("p", "t");
  await op.dropView("v");
  await op.dropConstraint("t", "x");
  await op.createEnum("state", ["open", "done"]);

  // rewrites-table: the type of t.s changes from public.status to public.state: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "s", {
    type: "public.state",
    using: sql`s::text::public.state`,
    default: sql`'open'::public.state`,
  });

  await op.addExclusion("x", "t", sql`USING gist (r WITH &&) WHERE ((s = 'open'::public.state))`);
  await op.createView(
    "v",
    sql`SELECT s
   FROM public.t
  WHERE (s <> 'done'::public.state)`,
  );
  await op.createPolicy("p", "t", { using: sql`(s = 'open'::public.state)` });
  await op.dropDomain("status");
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("p", "t");
  await op.dropView("v");
  await op.dropConstraint("t", "x");
  await op.createDomain("status", "text", {
    checks: { status_check: sql`(VALUE = ANY (ARRAY['open'::text, 'done'::text]))` },
  });

  // rewrites-table: the type of t.s changes from public.state to public.status: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "s", {
    type: "public.status",
    using: sql`s::text::public.status`,
    default: sql`'open'::text`,
  });

  await op.addExclusion("x", "t", sql`USING gist (r WITH &&) WHERE (((s)::text = 'open'::text))`);
  await op.createView(
    "v",
    sql`SELECT s
   FROM public.t
  WHERE ((s)::text <> 'done'::text)`,
  );
  await op.createPolicy("p", "t", { using: sql`((s)::text = 'open'::text)` });
  await op.dropEnum("state");
}
