import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain code is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("code", "code__old");
  await op.createDomain("code", "character varying(9)");
  await op.dropDomain("code__old");

  await op.createView(
    "v",
    sql`SELECT ('abc'::character varying)::public.code AS code,
    NULL::public.code[] AS codes`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain code is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("code", "code__old");
  await op.createDomain("code", "character varying(5)");
  await op.dropDomain("code__old");

  await op.createView(
    "v",
    sql`SELECT ('abc'::character varying)::public.code AS code,
    NULL::public.code[] AS codes`,
  );
}
