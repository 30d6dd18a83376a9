import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.replaceFunction(
    "double(integer)",
    sql`CREATE OR REPLACE FUNCTION public.double(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select n + n $function$`,
  );
  await op.alterFunction("double(integer)", { comment: "twice" });
}

export async function downgrade(op: Operations) {
  await op.replaceFunction(
    "double(integer)",
    sql`CREATE OR REPLACE FUNCTION public.double(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ select n * 2 $function$`,
  );
  await op.alterFunction("double(integer)", { comment: null });
}
