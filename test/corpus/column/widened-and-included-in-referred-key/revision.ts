import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("children", "children_parent_id_fkey");
  await op.alterColumn("parents", "note", { type: "character varying(20)" });
  await op.addForeignKey("children_parent_id_fkey", "children", ["parent_id"], { references: ["parents", ["id"]] });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("children", "children_parent_id_fkey");

  // rewrites-table: the type of parents.note changes from character varying(20) to character varying(10): the
  //  table and its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a
  //  new column, fill it in batches and swap the two.
  await op.alterColumn("parents", "note", { type: "character varying(10)" });

  await op.addForeignKey("children_parent_id_fkey", "children", ["parent_id"], { references: ["parents", ["id"]] });
}
