import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterColumn("t", "n", { generated: null });
  await op.dropFunction("double(integer)");
  await op.dropFunction("p(integer)");
}

export async function downgrade(op: Operations) {
  await op.createFunction(
    "double(integer)",
    sql`CREATE OR REPLACE FUNCTION public.double(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select n * 2 $function$`,
  );
  await op.createFunction(
    "p(integer)",
    sql`CREATE OR REPLACE PROCEDURE public.p(INOUT n integer)
 LANGUAGE sql
AS $procedure$ select double(n) $procedure$`,
  );

  // deletes-data: drops column t.n and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "n");

  // rewrites-table: a value for t.n is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "n", { type: "integer", generated: sql`public.double(id)` });
}
