import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of tagged.tags changes from text to text[]: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("tagged", "tags", { type: "text[]", using: sql`ARRAY[tags]::text[]` });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of tagged.tags changes from text[] to text: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("tagged", "tags", {
    type: "text",
    using: sql`(CASE cardinality(tags) WHEN 1 THEN tags[1]::text ELSE tags::text END)::text`,
  });
}
