import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot change this about a domain: domain c_low is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("c_low", "c_low__old");
  await op.renameDomain("b_mid", "b_mid__old");
  await op.renameDomain("a_top", "a_top__old");
  await op.createDomain("c_low", "integer", {
    checks: { c_low_check: sql`(VALUE > 0)` },
  });
  await op.createDomain("b_mid", "public.c_low", { default: 3 });
  await op.createDomain("a_top", "public.b_mid", {
    default: 3,
    checks: { a_top_check: sql`((VALUE)::integer < 100)` },
  });
  await op.alterColumn("t", "x", { type: "public.c_low" });
  await op.alterColumn("t", "y", { type: "public.b_mid", using: sql`y::text::public.b_mid` });
  await op.alterColumn("t", "z", { type: "public.a_top", using: sql`z::text::public.a_top` });
  await op.dropDomain("a_top__old");
  await op.dropDomain("b_mid__old");
  await op.dropDomain("c_low__old");
}

export async function downgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot change this about a domain: domain c_low is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("c_low", "c_low__old");
  await op.renameDomain("b_mid", "b_mid__old");
  await op.renameDomain("a_top", "a_top__old");
  await op.createDomain("c_low", "smallint", {
    checks: { c_low_check: sql`(VALUE > 0)` },
  });
  await op.createDomain("b_mid", "public.c_low", { default: 3 });
  await op.createDomain("a_top", "public.b_mid", {
    default: 3,
    checks: { a_top_check: sql`((VALUE)::smallint < 100)` },
  });
  await op.alterColumn("t", "x", { type: "public.c_low" });
  await op.alterColumn("t", "y", { type: "public.b_mid", using: sql`y::text::public.b_mid` });
  await op.alterColumn("t", "z", { type: "public.a_top", using: sql`z::text::public.a_top` });
  await op.dropDomain("a_top__old");
  await op.dropDomain("b_mid__old");
  await op.dropDomain("c_low__old");
}
