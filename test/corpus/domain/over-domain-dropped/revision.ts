import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot change this about a domain: domain top is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("top", "top__old");
  await op.createDomain("top", "public.low", {
    checks: { top_check: sql`((VALUE)::integer > 0)` },
  });
  await op.alterColumn("t", "n", { type: "public.top", using: sql`n::text::public.top` });
  await op.dropDomain("top__old");

  await op.dropDomain("mid");
}

export async function downgrade(op: Operations) {
  await op.createDomain("mid", "public.low");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain top is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("top", "top__old");
  await op.createDomain("top", "public.mid", {
    checks: { top_check: sql`((VALUE)::integer > 0)` },
  });
  await op.alterColumn("t", "n", { type: "public.top", using: sql`n::text::public.top` });
  await op.dropDomain("top__old");
}
