import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ix_2");
  await op.dropIndex("ix_3");
  await op.alterColumn("t", "a", { type: "text" });

  // rewrites-table: the type of t.b changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "b", { type: "bigint" });

  await op.createIndex("ix_2", "t", ["b", "a"], { where: sql`(a <> 'x'::text)` });
  await op.createIndex("ix_3", "t", [{ column: "a", opclass: "text_pattern_ops" }]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_2");
  await op.dropIndex("ix_3");

  // rewrites-table: the type of t.a changes from text to character varying(10): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "a", { type: "character varying(10)" });

  // rewrites-table: the type of t.b changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "b", { type: "integer" });

  await op.createIndex("ix_2", "t", ["b", "a"], { where: sql`((a)::text <> 'x'::text)` });
  await op.createIndex("ix_3", "t", [{ column: "a", opclass: "varchar_pattern_ops" }]);
}
