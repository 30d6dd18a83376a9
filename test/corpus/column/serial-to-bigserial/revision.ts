import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("u", "u_t_id_fkey");

  // rewrites-table: the type of t.id changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "id", { type: "bigint" });

  await op.alterSequence("t_id_seq", { type: "bigint", max: "9223372036854775807" });

  // rewrites-table: the type of u.t_id changes from integer to bigint: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("u", "t_id", { type: "bigint" });

  await op.addForeignKey("u_t_id_fkey", "u", ["t_id"], { references: ["t", ["id"]] });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("u", "u_t_id_fkey");

  // rewrites-table: the type of t.id changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "id", { type: "integer" });

  await op.alterSequence("t_id_seq", { type: "integer", max: 2147483647 });

  // rewrites-table: the type of u.t_id changes from bigint to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("u", "t_id", { type: "integer" });

  await op.addForeignKey("u_t_id_fkey", "u", ["t_id"], { references: ["t", ["id"]] });
}
