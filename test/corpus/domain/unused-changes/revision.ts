import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot change this about a domain: domain a is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("a", "a__old");
  await op.createDomain("a", "integer");
  await op.dropDomain("a__old");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain b is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("b", "b__old");
  await op.createDomain("b", "character varying(6)", {
    checks: { b_check: sql`((VALUE)::text <> ''::text)` },
  });
  await op.dropDomain("b__old");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain c is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("c", "c__old");
  await op.createDomain("c", "bigint[]", { notNull: true });
  await op.dropDomain("c__old");
}

export async function downgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot change this about a domain: domain a is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("a", "a__old");
  await op.createDomain("a", "text");
  await op.dropDomain("a__old");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain b is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("b", "b__old");
  await op.createDomain("b", "character varying(5)", {
    checks: { b_check: sql`((VALUE)::text <> ''::text)` },
  });
  await op.dropDomain("b__old");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain c is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("c", "c__old");
  await op.createDomain("c", "integer[]");
  await op.dropDomain("c__old");
}
