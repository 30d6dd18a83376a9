import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");

  await op.alterColumn("t", "s", { default: null });
  await op.dropFunction("first_status(public.status[])");

  await op.dropFunction("label(public.status)");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'doing' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.t set s = ... where s in
  //  ('doing')`); or generate again with --rename status.doing:..., naming the value that they get.
  await op.renameEnum("status", "status__old");
  await op.createEnum("status", ["done", "todo"]);
  await op.alterColumn("t", "s", { type: "public.status", using: sql`s::text::public.status`, default: null });
  await op.dropEnum("status__old");

  await op.createFunction(
    "first_status(public.status[])",
    sql`CREATE OR REPLACE FUNCTION public.first_status(s public.status[] DEFAULT NULL::public.status[])
 RETURNS public.status
 LANGUAGE plpgsql
AS $function$ begin return 'todo'; end $function$`,
  );
  await op.alterColumn("t", "s", { default: sql`public.first_status()` });

  await op.createFunction(
    "label(public.status)",
    sql`CREATE OR REPLACE FUNCTION public.label(s public.status)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select 'x' $function$`,
    { comment: "l" },
  );
  await op.revoke(["execute"], {
    on: { function: "label(public.status)" },
    from: ["public"],
  });
  await op.grant(["execute"], {
    on: { function: "label(public.status)" },
    to: ["pg_monitor"],
  });

  await op.createView(
    "v",
    sql`SELECT public.label(s) AS l
   FROM public.t`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");

  await op.alterColumn("t", "s", { default: null });
  await op.dropFunction("first_status(public.status[])");

  await op.dropFunction("label(public.status)");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the type are small
  //  or idle.
  await op.renameEnum("status", "status__old");
  await op.createEnum("status", ["todo", "doing", "done"]);
  await op.alterColumn("t", "s", { type: "public.status", using: sql`s::text::public.status`, default: null });
  await op.dropEnum("status__old");

  await op.createFunction(
    "first_status(public.status[])",
    sql`CREATE OR REPLACE FUNCTION public.first_status(s public.status[] DEFAULT NULL::public.status[])
 RETURNS public.status
 LANGUAGE plpgsql
AS $function$ begin return 'todo'; end $function$`,
  );
  await op.alterColumn("t", "s", { default: sql`public.first_status()` });

  await op.createFunction(
    "label(public.status)",
    sql`CREATE OR REPLACE FUNCTION public.label(s public.status)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ select 'x' $function$`,
    { comment: "l" },
  );
  await op.revoke(["execute"], {
    on: { function: "label(public.status)" },
    from: ["public"],
  });
  await op.grant(["execute"], {
    on: { function: "label(public.status)" },
    to: ["pg_monitor"],
  });

  await op.createView(
    "v",
    sql`SELECT public.label(s) AS l
   FROM public.t`,
  );
}
