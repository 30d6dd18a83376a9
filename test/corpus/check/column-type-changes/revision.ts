import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("t", "t_a");
  await op.dropConstraint("t", "t_b");
  await op.dropConstraint("t", "t_c");
  await op.alterColumn("t", "a", { type: "text" });

  // rewrites-table: the type of t.b changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "b", { type: "bigint" });

  // rewrites-table: the type of t.c changes from numeric(5,2) to double precision: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "c", { type: "double precision" });

  await op.addCheck("t_a", "t", sql`((a <> ''::text) AND (length(a) < 9))`);
  await op.addCheck("t_b", "t", sql`((b >= 0) AND (b <= 100))`);
  await op.addCheck("t_c", "t", sql`(c > (0.5)::double precision)`);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "t_a");
  await op.dropConstraint("t", "t_b");
  await op.dropConstraint("t", "t_c");

  // rewrites-table: the type of t.a changes from text to character varying(10): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "a", { type: "character varying(10)" });

  // rewrites-table: the type of t.b changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "b", { type: "integer" });

  // rewrites-table: the type of t.c changes from double precision to numeric(5,2): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "c", { type: "numeric(5,2)" });

  await op.addCheck("t_a", "t", sql`(((a)::text <> ''::text) AND (length((a)::text) < 9))`);
  await op.addCheck("t_b", "t", sql`((b >= 0) AND (b <= 100))`);
  await op.addCheck("t_c", "t", sql`(c > 0.5)`);
}
