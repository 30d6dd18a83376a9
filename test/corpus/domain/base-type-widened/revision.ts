import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ux");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain code is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("code", "code__old");
  await op.createDomain("code", "character varying(20)", {
    notNull: true,
    default: sql`'c'::character varying`,
    checks: { code_check: sql`((VALUE)::text <> ''::text)` },
    comment: "kept",
  });
  await op.alterColumn("t", "code", { type: "public.code" });
  await op.alterColumn("t", "other", { type: "public.code", default: sql`'own'::character varying` });
  await op.dropDomain("code__old");

  await op.createIndex("ux", "t", ["code"], { unique: true });
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ux");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain code is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("code", "code__old");
  await op.createDomain("code", "character varying(5)", {
    notNull: true,
    default: sql`'c'::character varying`,
    checks: { code_check: sql`((VALUE)::text <> ''::text)` },
    comment: "kept",
  });
  await op.alterColumn("t", "code", { type: "public.code" });
  await op.alterColumn("t", "other", { type: "public.code", default: sql`'own'::character varying` });
  await op.dropDomain("code__old");

  await op.createIndex("ux", "t", ["code"], { unique: true });
}
