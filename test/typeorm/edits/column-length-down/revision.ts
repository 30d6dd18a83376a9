import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of note.body changes from character varying to character varying(10): the table and
  //  its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new
  //  column, fill it in batches and swap the two.
  await op.alterColumn("note", "body", { type: "varchar(10)" });

  // rewrites-table: the type of note.code changes from character(4) to character(2): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("note", "code", { type: "char(2)" });

  // rewrites-table: the type of note.title changes from character varying(40) to character varying(20): the table
  //  and its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new
  //  column, fill it in batches and swap the two.
  await op.alterColumn("note", "title", { type: "varchar(20)" });
}

export async function downgrade(op: Operations) {
  await op.alterColumn("note", "body", { type: "varchar" });

  // rewrites-table: the type of note.code changes from character(2) to character(4): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("note", "code", { type: "char(4)" });

  await op.alterColumn("note", "title", { type: "varchar(40)" });
}
