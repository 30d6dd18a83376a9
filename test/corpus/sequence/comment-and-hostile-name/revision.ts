import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterSequence('"It\'s ""the"" Seq.1"', { cache: 3, comment: "line one\nline 'two'" });

  // rewrites-table: a value for t.twin is computed for each row: the table is rewritten under an exclusive lock.
  //  add the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "twin", { type: "bigint", default: sql`nextval('public."It''s ""the"" Seq.1"'::regclass)` });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops column t.twin and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "twin");

  await op.alterSequence('"It\'s ""the"" Seq.1"', { cache: 1, comment: null });
}
