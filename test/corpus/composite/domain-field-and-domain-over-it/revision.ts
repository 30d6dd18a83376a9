import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot change this about a domain: domain zip is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("zip", "zip__old");
  await op.renameComposite("address", "address__old");
  await op.renameDomain("home", "home__old");
  await op.createDomain("zip", "text", {
    checks: { zip_check: sql`(length(VALUE) > 1)` },
  });
  await op.createComposite("address", { street: "text", zip: "public.zip" });
  await op.createDomain("home", "public.address", {
    checks: { home_check: sql`(((VALUE).street <> ''::text) AND ((VALUE).zip IS NOT NULL))` },
  });
  await op.alterColumn("t", "a", {
    type: "public.address",
    using: sql`CASE WHEN a IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((a).street, (a).zip::text::public.zip)::public.address END`,
  });
  await op.alterColumn("t", "h", { type: "public.home", using: sql`h::text::public.home` });
  await op.dropDomain("home__old");
  await op.dropComposite("address__old");
  await op.dropDomain("zip__old");
}

export async function downgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot change this about a domain: domain zip is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("zip", "zip__old");
  await op.renameComposite("address", "address__old");
  await op.renameDomain("home", "home__old");
  await op.createDomain("zip", "text", {
    checks: { zip_check: sql`(VALUE <> ''::text)` },
  });
  await op.createComposite("address", { street: "text", zip: "public.zip" });
  await op.createDomain("home", "public.address", {
    checks: { home_check: sql`((VALUE).street <> ''::text)` },
  });
  await op.alterColumn("t", "a", {
    type: "public.address",
    using: sql`CASE WHEN a IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((a).street, (a).zip::text::public.zip)::public.address END`,
  });
  await op.alterColumn("t", "h", { type: "public.home", using: sql`h::text::public.home` });
  await op.dropDomain("home__old");
  await op.dropComposite("address__old");
  await op.dropDomain("zip__old");
}
