import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of note.a changes from integer to integer[]: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("note", "a", { type: "integer[]", using: sql`ARRAY[a]::integer[]` });

  // rewrites-table: the type of note.b changes from text to text[]: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("note", "b", { type: "text[]", using: sql`ARRAY[b]::text[]`, default: "{}" });
}

export async function downgrade(op: Operations) {
  // deletes-data: values of column note.a that were not made by the upgrade may be lost or fail. write into
  //  `using` what they shall be, or stop before this revision.
  // rewrites-table: the type of note.a changes from integer[] to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("note", "a", { type: "integer", using: sql`a[1]` });

  // rewrites-table: the type of note.b changes from text[] to text: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("note", "b", {
    type: "text",
    using: sql`(CASE cardinality(b) WHEN 1 THEN b[1]::text ELSE b::text END)::text`,
    default: null,
  });
}
