import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView('"R eports".v');

  // rewrites-table: the type of s.t.n changes from smallint to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("s.t", "n", { type: "integer" });

  await op.createView(
    '"R eports".v',
    sql`SELECT id,
    n
   FROM s.t`,
  );
  await op.replaceView(
    "v",
    sql`SELECT t.id,
    r.n
   FROM (public.t
     LEFT JOIN "R eports".v r USING (id))`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");
  await op.dropView('"R eports".v');

  // rewrites-table: the type of s.t.n changes from integer to smallint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("s.t", "n", { type: "smallint" });

  await op.createView(
    '"R eports".v',
    sql`SELECT id,
    n
   FROM s.t`,
  );
  await op.createView(
    "v",
    sql`SELECT id
   FROM public.t`,
  );
}
