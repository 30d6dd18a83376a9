import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of t.from_text changes from text to character varying(255): the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "from_text", { type: "character varying(255)", default: sql`'x'::character varying` });

  // rewrites-table: the type of t.narrower changes from character varying(200) to character varying(3): the table
  //  and its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new
  //  column, fill it in batches and swap the two.
  await op.alterColumn("t", "narrower", { type: "character varying(3)" });

  await op.alterColumn("t", "to_text", { type: "text", default: sql`'x'::text` });
  await op.alterColumn("t", "unbounded", { type: "character varying" });
  await op.alterColumn("t", "wider", { type: "character varying(200)" });
}

export async function downgrade(op: Operations) {
  await op.alterColumn("t", "from_text", { type: "text", default: sql`'x'::text` });
  await op.alterColumn("t", "narrower", { type: "character varying(200)" });

  // rewrites-table: the type of t.to_text changes from text to character varying(5): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "to_text", { type: "character varying(5)", default: sql`'x'::character varying` });

  // rewrites-table: the type of t.unbounded changes from character varying to character varying(5): the table and
  //  its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new
  //  column, fill it in batches and swap the two.
  await op.alterColumn("t", "unbounded", { type: "character varying(5)" });

  // rewrites-table: the type of t.wider changes from character varying(200) to character varying(20): the table
  //  and its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new
  //  column, fill it in batches and swap the two.
  await op.alterColumn("t", "wider", { type: "character varying(20)" });
}
