import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameDomain("status", "status__tmp");
  await op.dropView("v");
  await op.dropIndex("open_ones");
  await op.dropFunction("is_open(public.status__tmp)");
  await op.createEnum("status", ["open", "done"]);

  // rewrites-table: PostgreSQL cannot change this about a domain: domain inner_status is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small
  //  or idle.
  await op.renameDomain("inner_status", "inner_status__old");
  await op.createDomain("inner_status", "public.status");
  await op.alterColumn("t", "i", { type: "public.inner_status", using: sql`i::text::public.inner_status` });
  await op.dropDomain("inner_status__old");

  await op.createFunction(
    "is_open(public.status)",
    sql`CREATE OR REPLACE FUNCTION public.is_open(s public.status)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN (s = 'open'::public.status)`,
  );

  // rewrites-table: the type of t.many changes from public.status__tmp[] to public.status[]: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("t", "many", { type: "public.status[]", using: sql`many::text[]::public.status[]` });

  // rewrites-table: the type of t.s changes from public.status__tmp to public.status: the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "s", {
    type: "public.status",
    using: sql`s::text::public.status`,
    default: sql`'open'::public.status`,
  });

  await op.createIndex("open_ones", "t", ["id"], { where: sql`(s = 'open'::public.status)` });
  await op.createView(
    "v",
    sql`SELECT s
   FROM public.t
  WHERE (s <> 'done'::public.status)`,
  );
  await op.dropDomain("status__tmp");
}

export async function downgrade(op: Operations) {
  await op.renameEnum("status", "status__tmp");
  await op.dropView("v");
  await op.dropIndex("open_ones");
  await op.dropFunction("is_open(public.status__tmp)");
  await op.createDomain("status", "text", {
    checks: { status_check: sql`(VALUE = ANY (ARRAY['open'::text, 'done'::text]))` },
  });

  // rewrites-table: PostgreSQL cannot change this about a domain: domain inner_status is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small
  //  or idle.
  await op.renameDomain("inner_status", "inner_status__old");
  await op.createDomain("inner_status", "public.status");
  await op.alterColumn("t", "i", { type: "public.inner_status", using: sql`i::text::public.inner_status` });
  await op.dropDomain("inner_status__old");

  await op.createFunction(
    "is_open(public.status)",
    sql`CREATE OR REPLACE FUNCTION public.is_open(s public.status)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN ((s)::text = 'open'::text)`,
  );

  // rewrites-table: the type of t.many changes from public.status__tmp[] to public.status[]: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("t", "many", { type: "public.status[]", using: sql`many::text[]::public.status[]` });

  // rewrites-table: the type of t.s changes from public.status__tmp to public.status: the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "s", {
    type: "public.status",
    using: sql`s::text::public.status`,
    default: sql`'open'::text`,
  });

  await op.createIndex("open_ones", "t", ["id"], { where: sql`((s)::text = 'open'::text)` });
  await op.createView(
    "v",
    sql`SELECT s
   FROM public.t
  WHERE ((s)::text <> 'done'::text)`,
  );
  await op.dropEnum("status__tmp");
}
