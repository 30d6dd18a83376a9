import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropFunction("f(integer)");
  await op.createFunction(
    "f(integer)",
    sql`CREATE OR REPLACE FUNCTION public.f(x integer)
 RETURNS integer
 LANGUAGE sql
AS $function$ select x $function$`,
  );
  await op.replaceFunction(
    "touch()",
    sql`CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin new.touched = '2001-01-01'; return new; end $function$`,
  );
}

export async function downgrade(op: Operations) {
  await op.replaceFunction(
    "f(integer)",
    sql`CREATE OR REPLACE FUNCTION public.f(x integer DEFAULT 1)
 RETURNS integer
 LANGUAGE sql
AS $function$ select x $function$`,
  );
  await op.replaceFunction(
    "touch()",
    sql`CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin new.touched = '2000-01-01'; return new; end $function$`,
  );
}
