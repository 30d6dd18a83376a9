import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");
  await op.dropConstraint("t", "t_price_check");
  await op.createEnum("kind", ["a", "other"]);
  await op.dropColumn("t", "g");

  // rewrites-table: the type of t.price changes from numeric(10,2) to integer: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "price", { type: "integer", using: sql`price * 100`, default: 150 });

  // rewrites-table: a value for t.g is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "g", { type: "integer", generated: sql`(price * 2)` });

  // rewrites-table: the type of t.kind changes from text to public.kind: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "kind", {
    type: "public.kind",
    using: sql`case when kind = 'a' then kind else 'other' end::kind`,
  });

  await op.addCheck("t_price_check", "t", sql`(price > 0)`);
  await op.createView(
    "v",
    sql`SELECT price
   FROM public.t`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");
  await op.dropConstraint("t", "t_price_check");
  await op.dropColumn("t", "g");

  // rewrites-table: the type of t.price changes from integer to numeric(10,2): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "price", { type: "numeric(10,2)", default: 1.5 });

  // rewrites-table: a value for t.g is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "g", { type: "numeric", generated: sql`(price * (2)::numeric)` });

  // rewrites-table: the type of t.kind changes from public.kind to text: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "kind", { type: "text" });

  await op.addCheck("t_price_check", "t", sql`(price > (0)::numeric)`);
  await op.createView(
    "v",
    sql`SELECT price
   FROM public.t`,
  );
  await op.dropEnum("kind");
}
