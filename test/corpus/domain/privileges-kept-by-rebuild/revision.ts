import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot change this about a domain: domain d is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("d", "d__old");
  await op.createDomain("d", "text", {
    checks: { d_check: sql`(VALUE <> ''::text)` },
  });
  await op.revoke(["usage"], {
    on: { type: "d" },
    from: ["public"],
  });
  await op.grant(["usage"], {
    on: { type: "d" },
    to: ["pg_monitor"],
    withGrantOption: true,
  });
  await op.alterColumn("t", "d", { type: "public.d" });
  await op.dropDomain("d__old");
}

export async function downgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot change this about a domain: domain d is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("d", "d__old");
  await op.createDomain("d", "character varying(10)", {
    checks: { d_check: sql`((VALUE)::text <> ''::text)` },
  });
  await op.revoke(["usage"], {
    on: { type: "d" },
    from: ["public"],
  });
  await op.grant(["usage"], {
    on: { type: "d" },
    to: ["pg_monitor"],
    withGrantOption: true,
  });
  await op.alterColumn("t", "d", { type: "public.d" });
  await op.dropDomain("d__old");
}
