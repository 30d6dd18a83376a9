import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot change this about a domain: domain n is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("n", "n__old");
  await op.createDomain("n", "integer", {
    checks: { n1: sql`(VALUE > 0)`, n2: sql`(VALUE < 100)` },
  });
  await op.alterColumn("t", "ns", {
    type: "public.n[]",
    using: sql`ns::text[]::public.n[]`,
    default: sql`'{1}'::public.n[]`,
  });
  await op.dropDomain("n__old");
}

export async function downgrade(op: Operations) {
  await op.alterDomain("n", { dropChecks: ["n2"] });
}
