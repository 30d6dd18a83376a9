import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");
  await op.dropIndex("i");
  await op.dropConstraint("t", "c");
  await op.dropColumn("t", "m");

  await op.alterColumn("t", "n", { default: null });
  await op.dropFunction("double(integer)");

  await op.createFunction(
    "double(integer)",
    sql`CREATE OR REPLACE FUNCTION public.double(x integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select x * 2 $function$`,
    { comment: "twice" },
  );
  await op.alterColumn("t", "n", { default: sql`public.double(3)` });

  // rewrites-table: a value for t.m is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "m", { type: "integer", generated: sql`public.double(id)` });

  await op.addCheck("c", "t", sql`(public.double(n) < 100)`);
  await op.createIndex("i", "t", [sql`public.double(n)`]);

  await op.createView(
    "v",
    sql`SELECT public.double(n) AS d
   FROM public.t`,
  );
  await op.grant(["select"], {
    on: { view: "v" },
    to: ["pg_monitor"],
  });
}

export async function downgrade(op: Operations) {
  await op.dropView("v");
  await op.dropIndex("i");
  await op.dropConstraint("t", "c");
  await op.dropColumn("t", "m");

  await op.alterColumn("t", "n", { default: null });
  await op.dropFunction("double(integer)");

  await op.createFunction(
    "double(integer)",
    sql`CREATE OR REPLACE FUNCTION public.double(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select n * 2 $function$`,
    { comment: "twice" },
  );
  await op.alterColumn("t", "n", { default: sql`public.double(3)` });

  // rewrites-table: a value for t.m is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "m", { type: "integer", generated: sql`public.double(id)` });

  await op.addCheck("c", "t", sql`(public.double(n) < 100)`);
  await op.createIndex("i", "t", [sql`public.double(n)`]);

  await op.createView(
    "v",
    sql`SELECT public.double(n) AS d
   FROM public.t`,
  );
  await op.grant(["select"], {
    on: { view: "v" },
    to: ["pg_monitor"],
  });
}
