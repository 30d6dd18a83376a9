import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ux_t_lower");
  await op.dropColumn("t", "lower_name");
  await op.alterColumn("t", "name", { type: "character varying(100)" });

  // rewrites-table: a value for t.lower_name is computed for each row: the table is rewritten under an exclusive
  //  lock. add the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "lower_name", { type: "text", generated: sql`lower((name)::text)` });

  await op.createIndex("ux_t_lower", "t", ["lower_name"], { unique: true });
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ux_t_lower");
  await op.dropColumn("t", "lower_name");

  // rewrites-table: the type of t.name changes from character varying(100) to character varying(10): the table and
  //  its indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new
  //  column, fill it in batches and swap the two.
  await op.alterColumn("t", "name", { type: "character varying(10)" });

  // rewrites-table: a value for t.lower_name is computed for each row: the table is rewritten under an exclusive
  //  lock. add the column without it, fill the rows in batches, then set the default.
  await op.addColumn("t", "lower_name", { type: "text", generated: sql`lower((name)::text)` });

  await op.createIndex("ux_t_lower", "t", ["lower_name"], { unique: true });
}
