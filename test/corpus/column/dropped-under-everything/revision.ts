import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("p", "t");
  await op.dropPolicy("q", "t");
  await op.dropMaterializedView("m");
  await op.dropView("v2");
  await op.dropView("v");
  await op.dropConstraint("t", "x");
  await op.dropConstraint("t", "t_check");
  await op.createView(
    "v",
    sql`SELECT id,
    b
   FROM public.t`,
  );
  await op.createView(
    "v2",
    sql`SELECT id
   FROM public.v
  WHERE (b > 0)`,
  );
  await op.createPolicy("q", "t", { using: sql`(b > 0)` });
  await op.dropColumn("t", "g");

  // deletes-data: drops column t.a and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "a");
}

export async function downgrade(op: Operations) {
  await op.dropView("v2");
  await op.dropView("v");

  // irreversible: brings back column t.a, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.addColumn("t", "a", { type: "integer" });

  // rewrites-table: a value for t.g is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "g", { type: "integer", generated: sql`(a + b)` });

  await op.addCheck("t_check", "t", sql`(a > b)`);
  await op.addExclusion("x", "t", sql`USING gist (r WITH &&) WHERE ((a > 0))`);
  await op.createView(
    "v",
    sql`SELECT id,
    a,
    b,
    g
   FROM public.t`,
  );
  await op.createView(
    "v2",
    sql`SELECT id
   FROM public.v
  WHERE (a > 0)`,
  );
  await op.createMaterializedView(
    "m",
    sql`SELECT a
   FROM public.t`,
  );
  await op.createPolicy("p", "t", { using: sql`(a > 0)` });
  await op.alterPolicy("q", "t", { using: sql`((b > 0) OR (a > 0))` });
}
