import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("a", "a_z");

  // rewrites-table: the type of a.z_id changes from integer to text: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("a", "z_id", { type: "text" });

  // rewrites-table: the type of z.id changes from integer to text: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("z", "id", { type: "text" });

  await op.addForeignKey("a_z", "a", ["z_id"], { references: ["z", ["id"]], onDelete: "cascade" });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("a", "a_z");

  // rewrites-table: the type of a.z_id changes from text to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("a", "z_id", { type: "integer", using: sql`z_id::integer` });

  // rewrites-table: the type of z.id changes from text to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("z", "id", { type: "integer", using: sql`id::integer` });

  await op.addForeignKey("a_z", "a", ["z_id"], { references: ["z", ["id"]], onDelete: "cascade" });
}
