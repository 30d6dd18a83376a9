import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("p", "t");
  await op.dropMaterializedView("m");
  await op.dropView("v");
  await op.dropIndex("ix");
  await op.dropConstraint("t", "t_check");
  await op.dropColumn("t", "up");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain code is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("code", "code__old");
  await op.createDomain("code", "character varying(9)", {
    checks: { code_check: sql`((VALUE)::text <> ''::text)` },
  });
  await op.alterColumn("t", "code", { type: "public.code", default: sql`'c'::character varying` });
  await op.dropDomain("code__old");

  // rewrites-table: a value for t.up is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "up", { type: "text", generated: sql`upper((code)::text)` });

  await op.addCheck("t_check", "t", sql`((code)::text <> 'x'::text)`);
  await op.createIndex("ix", "t", ["id"], { where: sql`((code)::text = 'c'::text)` });
  await op.createView(
    "v",
    sql`SELECT id,
    code
   FROM public.t`,
  );
  await op.createMaterializedView(
    "m",
    sql`SELECT code
   FROM public.t`,
  );
  await op.createPolicy("p", "t", { using: sql`((code)::text = 'c'::text)` });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("p", "t");
  await op.dropMaterializedView("m");
  await op.dropView("v");
  await op.dropIndex("ix");
  await op.dropConstraint("t", "t_check");
  await op.dropColumn("t", "up");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain code is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("code", "code__old");
  await op.createDomain("code", "character varying(5)", {
    checks: { code_check: sql`((VALUE)::text <> ''::text)` },
  });
  await op.alterColumn("t", "code", { type: "public.code", default: sql`'c'::character varying` });
  await op.dropDomain("code__old");

  // rewrites-table: a value for t.up is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "up", { type: "text", generated: sql`upper((code)::text)` });

  await op.addCheck("t_check", "t", sql`((code)::text <> 'x'::text)`);
  await op.createIndex("ix", "t", ["id"], { where: sql`((code)::text = 'c'::text)` });
  await op.createView(
    "v",
    sql`SELECT id,
    code
   FROM public.t`,
  );
  await op.createMaterializedView(
    "m",
    sql`SELECT code
   FROM public.t`,
  );
  await op.createPolicy("p", "t", { using: sql`((code)::text = 'c'::text)` });
}
