import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterColumn("note", "title", { type: "varchar" });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of note.title changes from character varying to character varying(40): the table and
  //  its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new
  //  column, fill it in batches and swap the two.
  await op.alterColumn("note", "title", { type: "varchar(40)" });
}
