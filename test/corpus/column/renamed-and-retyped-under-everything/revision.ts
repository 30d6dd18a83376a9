import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("t", "a", "b");
  await op.dropPolicy("p", "t");
  await op.dropMaterializedView("m");
  await op.dropView("v");
  await op.dropColumn("t", "g");

  // rewrites-table: the type of t.b changes from smallint to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "b", { type: "integer" });

  // rewrites-table: a value for t.g is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "g", { type: "integer", generated: sql`(b + 1)` });

  await op.createMaterializedView(
    "m",
    sql`SELECT b AS n
   FROM public.t`,
  );
  await op.createIndex("ix", "m", ["n"]);
  await op.createView(
    "v",
    sql`SELECT id,
    b AS a
   FROM public.t`,
  );
  await op.createPolicy("p", "t", { using: sql`(b > 0)` });
}

export async function downgrade(op: Operations) {
  await op.renameColumn("t", "b", "a");
  await op.dropPolicy("p", "t");
  await op.dropMaterializedView("m");
  await op.dropView("v");
  await op.dropColumn("t", "g");

  // rewrites-table: the type of t.a changes from integer to smallint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "a", { type: "smallint" });

  // rewrites-table: a value for t.g is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "g", { type: "integer", generated: sql`(a + 1)` });

  await op.createMaterializedView(
    "m",
    sql`SELECT a AS n
   FROM public.t`,
  );
  await op.createIndex("ix", "m", ["n"]);
  await op.createView(
    "v",
    sql`SELECT id,
    a
   FROM public.t`,
  );
  await op.createPolicy("p", "t", { using: sql`(a > 0)` });
}
