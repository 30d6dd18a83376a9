import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("c", "c_p_fk");

  // rewrites-table: the type of c.p_id changes from character varying(36) to uuid: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("c", "p_id", { type: "uuid", using: sql`p_id::uuid` });

  // rewrites-table: the type of p.id changes from character varying(36) to uuid: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("p", "id", { type: "uuid", using: sql`id::uuid` });

  await op.addForeignKey("c_p_fk", "c", ["p_id"], { references: ["p", ["id"]], onDelete: "cascade" });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("c", "c_p_fk");

  // rewrites-table: the type of c.p_id changes from uuid to character varying(36): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("c", "p_id", { type: "character varying(36)" });

  // rewrites-table: the type of p.id changes from uuid to character varying(36): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("p", "id", { type: "character varying(36)" });

  await op.addForeignKey("c_p_fk", "c", ["p_id"], { references: ["p", ["id"]], onDelete: "cascade" });
}
