import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain d is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("d", "d__old");
  await op.createDomain("d", "character varying(30)");
  await op.alterColumn("t", "a", {
    type: "public.d",
    collation: 'pg_catalog."C"',
    default: sql`'x'::character varying`,
  });
  await op.alterColumn("t", "b", { type: "public.d" });
  await op.dropDomain("d__old");

  await op.createView(
    "v",
    sql`SELECT a,
    b
   FROM public.t`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain d is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("d", "d__old");
  await op.createDomain("d", "character varying(20)");
  await op.alterColumn("t", "a", {
    type: "public.d",
    collation: 'pg_catalog."C"',
    default: sql`'x'::character varying`,
  });
  await op.alterColumn("t", "b", { type: "public.d" });
  await op.dropDomain("d__old");

  await op.createView(
    "v",
    sql`SELECT a,
    b
   FROM public.t`,
  );
}
