import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("p", "s2.t");
  await op.dropMaterializedView("s2.m");
  await op.dropView("s2.v");
  await op.addEnumValue("s2.e", "y", { before: "x" });

  // rewrites-table: PostgreSQL cannot change this about a domain: domain s2.d is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("s2.d", "d__old");
  await op.renameComposite("s2.c", "c__old");
  await op.createDomain("s2.d", "bigint", {
    checks: { d_check: sql`(VALUE > 0)` },
  });
  await op.createComposite("s2.c", { e: "s2.e", d: "s2.d" });
  await op.alterColumn("s2.t", "c", {
    type: "s2.c",
    using: sql`CASE WHEN c IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((c).e::text::s2.e, (c).d::text::s2.d)::s2.c END`,
  });
  await op.dropComposite("s2.c__old");
  await op.dropDomain("s2.d__old");

  await op.createView(
    "s2.v",
    sql`SELECT id,
    (c).d AS d
   FROM s2.t`,
  );
  await op.createMaterializedView(
    "s2.m",
    sql`SELECT id
   FROM s2.v`,
  );
  await op.createIndex("ix", "s2.m", ["id"]);
  await op.createPolicy("p", "s2.t", { using: sql`((c).e = 'x'::s2.e)` });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("p", "s2.t");
  await op.dropMaterializedView("s2.m");
  await op.dropView("s2.v");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'y' make it fail. give those rows
  //  another value first, in this revision.
  await op.renameEnum("s2.e", "e__old");
  await op.renameComposite("s2.c", "c__old");
  await op.createEnum("s2.e", ["x"]);
  await op.createComposite("s2.c", { e: "s2.e", d: "s2.d" });
  await op.alterColumn("s2.t", "c", {
    type: "s2.c",
    using: sql`CASE WHEN c IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((c).e::text::s2.e, (c).d::text::s2.d)::s2.c END`,
  });
  await op.dropComposite("s2.c__old");
  await op.dropEnum("s2.e__old");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain s2.d is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("s2.d", "d__old");
  await op.renameComposite("s2.c", "c__old");
  await op.createDomain("s2.d", "integer", {
    checks: { d_check: sql`(VALUE > 0)` },
  });
  await op.createComposite("s2.c", { e: "s2.e", d: "s2.d" });
  await op.alterColumn("s2.t", "c", {
    type: "s2.c",
    using: sql`CASE WHEN c IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((c).e::text::s2.e, (c).d::text::s2.d)::s2.c END`,
  });
  await op.dropComposite("s2.c__old");
  await op.dropDomain("s2.d__old");

  await op.createView(
    "s2.v",
    sql`SELECT id,
    (c).d AS d
   FROM s2.t`,
  );
  await op.createMaterializedView(
    "s2.m",
    sql`SELECT id
   FROM s2.v`,
  );
  await op.createIndex("ix", "s2.m", ["id"]);
  await op.createPolicy("p", "s2.t", { using: sql`((c).e = 'x'::s2.e)` });
}
