import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createFunction(
    "size_of(text[], integer[])",
    sql`CREATE OR REPLACE FUNCTION public.size_of(a text[], VARIADIC b integer[] DEFAULT '{}'::integer[])
 RETURNS integer
 LANGUAGE sql
AS $function$ select 1 $function$`,
  );
  await op.createFunction(
    "later()",
    sql`CREATE OR REPLACE FUNCTION public.later()
 RETURNS bigint
 LANGUAGE sql
AS $function$ select count(*) from public.t $function$`,
    { comment: "counts" },
  );
  await op.createFunction(
    "size_of(text)",
    sql`CREATE OR REPLACE FUNCTION public.size_of(a text)
 RETURNS integer
 LANGUAGE sql
AS $function$ select length(a) $function$`,
  );
  await op.createTable("t", {
    columns: {
      id: { type: "integer", notNull: true },
    },
    primaryKey: ["id"],
  });
}

export async function downgrade(op: Operations) {
  await op.dropFunction("size_of(text[], integer[])");
  await op.dropFunction("later()");
  await op.dropFunction("size_of(text)");

  // deletes-data: drops table t and its rows. export them first, or stop before this revision.
  await op.dropTable("t");
}
