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
  await op.dropColumn("t", "g");
  await op.alterColumn("t", "a", { type: "text", collation: 'pg_catalog."C"' });

  // rewrites-table: a value for t.g is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "g", { type: "text", generated: sql`(a || '!'::text)` });

  await op.createView(
    "v",
    sql`SELECT a
   FROM public.t`,
  );
  await op.createMaterializedView(
    "m",
    sql`SELECT a
   FROM public.t`,
  );
  await op.createPolicy("p", "t", { using: sql`(a > 'b'::text)` });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("p", "t");
  await op.dropMaterializedView("m");
  await op.dropView("v");
  await op.dropColumn("t", "g");
  await op.alterColumn("t", "a", { type: "text" });

  // rewrites-table: a value for t.g is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "g", { type: "text", generated: sql`(a || '!'::text)` });

  await op.createView(
    "v",
    sql`SELECT a
   FROM public.t`,
  );
  await op.createMaterializedView(
    "m",
    sql`SELECT a
   FROM public.t`,
  );
  await op.createPolicy("p", "t", { using: sql`(a > 'b'::text)` });
}
