import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ix");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain n is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("n", "n__old");
  await op.createDomain("n", "integer", {
    checks: { n_check: sql`(VALUE >= 0)` },
  });
  await op.alterColumn("a", "n", { type: "public.n", using: sql`n::public.n`, default: null });
  await op.alterColumn("b", "n", { type: "public.n", using: sql`n::public.n` });
  await op.dropDomain("n__old");

  await op.alterColumn("a", "n", { default: 7 });
  await op.createIndex("ix", "b", ["n"]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain n is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("n", "n__old");
  await op.createDomain("n", "text", {
    checks: { n_check: sql`(VALUE ~ '^[0-9]+$'::text)` },
  });
  await op.alterColumn("a", "n", { type: "public.n", default: null });
  await op.alterColumn("b", "n", { type: "public.n" });
  await op.dropDomain("n__old");

  await op.alterColumn("a", "n", { default: sql`'7'::text` });
  await op.createIndex("ix", "b", ["n"]);
}
