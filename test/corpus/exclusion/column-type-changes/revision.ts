import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("t", "x");

  // rewrites-table: the type of t.r changes from int4range to int8range: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "r", { type: "int8range", using: sql`r::text::int8range` });

  await op.addExclusion("x", "t", sql`USING gist (r WITH &&) WHERE (live)`);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "x");

  // rewrites-table: the type of t.r changes from int8range to int4range: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "r", { type: "int4range", using: sql`r::text::int4range` });

  await op.addExclusion("x", "t", sql`USING gist (r WITH &&) WHERE (live)`);
}
