import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("t", "t_a");

  // rewrites-table: the type of t.a changes from character varying(3) to integer: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "a", { type: "integer", using: sql`a::integer` });

  await op.addCheck("t_a", "t", sql`(a = ANY (ARRAY[1, 2]))`);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "t_a");

  // rewrites-table: the type of t.a changes from integer to character varying(3): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "a", { type: "character varying(3)" });

  await op.addCheck(
    "t_a",
    "t",
    sql`((a)::text = ANY (ARRAY[('1'::character varying)::text, ('2'::character varying)::text]))`,
  );
}
