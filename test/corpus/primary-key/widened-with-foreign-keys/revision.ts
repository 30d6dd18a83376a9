import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("b", "b_a_id_fkey");
  await op.dropConstraint("c", "c_b_id_fkey");
  await op.dropConstraint("c", "c_parent_id_fkey");

  // rewrites-table: the type of a.id changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("a", "id", { type: "bigint" });

  // rewrites-table: the type of b.a_id changes from integer to bigint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("b", "a_id", { type: "bigint" });

  // rewrites-table: the type of c.b_id changes from integer to bigint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("c", "b_id", { type: "bigint" });

  // rewrites-table: the type of c.id changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("c", "id", { type: "bigint" });

  // rewrites-table: the type of c.parent_id changes from integer to bigint: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("c", "parent_id", { type: "bigint" });

  await op.addForeignKey("b_a_id_fkey", "b", ["a_id"], { references: ["a", ["id"]], onDelete: "cascade" });
  await op.addForeignKey("c_b_id_fkey", "c", ["b_id"], { references: ["b", ["a_id"]] });
  await op.addForeignKey("c_parent_id_fkey", "c", ["parent_id"], { references: ["c", ["id"]] });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("b", "b_a_id_fkey");
  await op.dropConstraint("c", "c_b_id_fkey");
  await op.dropConstraint("c", "c_parent_id_fkey");

  // rewrites-table: the type of a.id changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("a", "id", { type: "integer" });

  // rewrites-table: the type of b.a_id changes from bigint to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("b", "a_id", { type: "integer" });

  // rewrites-table: the type of c.b_id changes from bigint to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("c", "b_id", { type: "integer" });

  // rewrites-table: the type of c.id changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("c", "id", { type: "integer" });

  // rewrites-table: the type of c.parent_id changes from bigint to integer: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("c", "parent_id", { type: "integer" });

  await op.addForeignKey("b_a_id_fkey", "b", ["a_id"], { references: ["a", ["id"]], onDelete: "cascade" });
  await op.addForeignKey("c_b_id_fkey", "c", ["b_id"], { references: ["b", ["a_id"]] });
  await op.addForeignKey("c_parent_id_fkey", "c", ["parent_id"], { references: ["c", ["id"]] });
}
