import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");
  await op.dropFunction("notes()");
  await op.alterColumn("t", "note", { type: "text" });
  await op.createFunction(
    "notes()",
    sql`CREATE OR REPLACE FUNCTION public.notes()
 RETURNS SETOF text
 LANGUAGE sql
BEGIN ATOMIC
 SELECT t.note
    FROM public.t;
END`,
  );
  await op.createView(
    "v",
    sql`SELECT n
   FROM public.notes() n(n)`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");
  await op.dropFunction("notes()");

  // rewrites-table: the type of t.note changes from text to character varying(20): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "note", { type: "character varying(20)" });

  await op.createFunction(
    "notes()",
    sql`CREATE OR REPLACE FUNCTION public.notes()
 RETURNS SETOF text
 LANGUAGE sql
BEGIN ATOMIC
 SELECT (t.note)::text AS note
    FROM public.t;
END`,
  );
  await op.createView(
    "v",
    sql`SELECT n
   FROM public.notes() n(n)`,
  );
}
