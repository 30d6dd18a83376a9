import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterColumn("t", "a", { type: "text", collation: 'pg_catalog."C"' });
  await op.alterColumn("t", "b", { type: "text" });
  await op.alterColumn("t", "c", { type: "text", collation: 'pg_catalog."POSIX"' });
  await op.alterColumn("t", "d", { type: "text", collation: 'pg_catalog."C"', default: sql`'d'::text` });
  await op.alterColumn("t", "id", { type: "text", collation: 'pg_catalog."C"' });
}

export async function downgrade(op: Operations) {
  await op.alterColumn("t", "a", { type: "text" });
  await op.alterColumn("t", "b", { type: "text", collation: 'pg_catalog."C"' });

  // rewrites-table: the type of t.c changes from text to character varying(10): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "c", { type: "character varying(10)", collation: 'pg_catalog."C"' });

  await op.alterColumn("t", "d", { type: "text", default: null });
  await op.alterColumn("t", "id", { type: "text" });
}
