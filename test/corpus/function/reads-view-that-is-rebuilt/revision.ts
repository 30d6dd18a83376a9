import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropFunction("vs()");
  await op.dropView("v");
  await op.createView(
    "v",
    sql`SELECT note,
    id
   FROM public.t`,
  );

  await op.createFunction(
    "vs()",
    sql`CREATE OR REPLACE FUNCTION public.vs()
 RETURNS SETOF public.v
 LANGUAGE sql
 STABLE
AS $function$ select * from v $function$`,
  );
  await op.revoke(["execute"], {
    on: { function: "vs()" },
    from: ["public"],
  });
}

export async function downgrade(op: Operations) {
  await op.dropFunction("vs()");
  await op.dropView("v");
  await op.createView(
    "v",
    sql`SELECT id,
    note
   FROM public.t`,
  );

  await op.createFunction(
    "vs()",
    sql`CREATE OR REPLACE FUNCTION public.vs()
 RETURNS SETOF public.v
 LANGUAGE sql
 STABLE
AS $function$ select * from v $function$`,
  );
  await op.revoke(["execute"], {
    on: { function: "vs()" },
    from: ["public"],
  });
}
