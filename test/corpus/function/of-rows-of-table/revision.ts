import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("people", {
    columns: {
      first: { type: "text" },
      last: { type: "text" },
    },
  });
  await op.createFunction(
    "full_name(public.people)",
    sql`CREATE OR REPLACE FUNCTION public.full_name(public.people)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$ select $1.first || ' ' || $1.last $function$`,
  );
  await op.createView(
    "named",
    sql`SELECT public.full_name(p.*) AS name
   FROM public.people p`,
  );
  await op.createFunction(
    "all_named()",
    sql`CREATE OR REPLACE FUNCTION public.all_named()
 RETURNS SETOF public.named
 LANGUAGE sql
 STABLE
AS $function$ select * from named $function$`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropFunction("all_named()");
  await op.dropView("named");
  await op.dropFunction("full_name(public.people)");

  // deletes-data: drops table people and its rows. export them first, or stop before this revision.
  await op.dropTable("people");
}
