import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropFunction("f(integer, integer)");
  await op.dropFunction("q()");
  await op.createFunction(
    "f(integer, integer)",
    sql`CREATE OR REPLACE FUNCTION public.f(a integer, b integer)
 RETURNS bigint
 LANGUAGE sql
AS $function$ select a::bigint $function$`,
  );
  await op.createFunction(
    "q()",
    sql`CREATE OR REPLACE FUNCTION public.q()
 RETURNS integer
 LANGUAGE sql
AS $function$ select 1 $function$`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropFunction("f(integer, integer)");
  await op.dropFunction("q()");
  await op.createFunction(
    "f(integer, integer)",
    sql`CREATE OR REPLACE FUNCTION public.f(a integer, b integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
AS $function$ select a $function$`,
  );
  await op.createFunction(
    "q()",
    sql`CREATE OR REPLACE PROCEDURE public.q()
 LANGUAGE sql
AS $procedure$ select 1 $procedure$`,
  );
}
