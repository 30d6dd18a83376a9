import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterColumn("a", "code", { type: "text" });
  await op.alterColumn("b", "code", { type: "text" });
  await op.alterColumn("c", "code", { type: "text" });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("b", "b_code_fkey");
  await op.dropConstraint("c", "c_code_fkey");

  // rewrites-table: the type of a.code changes from text to character varying(10): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("a", "code", { type: "character varying(10)" });

  // rewrites-table: the type of b.code changes from text to character varying(10): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("b", "code", { type: "character varying(10)" });

  // rewrites-table: the type of c.code changes from text to character varying(10): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("c", "code", { type: "character varying(10)" });

  await op.addForeignKey("b_code_fkey", "b", ["code"], { references: ["a", ["code"]] });
  await op.addForeignKey("c_code_fkey", "c", ["code"], { references: ["b", ["code"]], onUpdate: "cascade" });
}
