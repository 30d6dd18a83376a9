import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("user");
  await op.dropView('"V.1"');

  // rewrites-table: the type of "T t".select changes from integer to bigint: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn('"T t"', "select", { type: "bigint" });

  await op.createView(
    '"V.1"',
    sql`SELECT id,
    "A",
    "select"
   FROM public."T t"`,
  );
  await op.createView(
    "user",
    sql`SELECT "A" AS "it's ""quoted"""
   FROM public."V.1"`,
  );
  await op.createView(
    "Über-Sicht",
    sql`SELECT "select" AS "group"
   FROM public."V.1"`,
    { comment: "ü" },
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("user");
  await op.dropView("Über-Sicht");
  await op.dropView('"V.1"');

  // rewrites-table: the type of "T t".select changes from bigint to integer: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn('"T t"', "select", { type: "integer" });

  await op.createView(
    '"V.1"',
    sql`SELECT id,
    "A",
    "select"
   FROM public."T t"`,
  );
  await op.createView(
    "user",
    sql`SELECT "A" AS "it's ""quoted"""
   FROM public."V.1"`,
  );
}
