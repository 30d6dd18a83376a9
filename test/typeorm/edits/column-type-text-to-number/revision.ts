import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of setting.amount changes from character varying to integer: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("setting", "amount", { type: "integer", using: sql`amount::integer`, default: "0" });

  // rewrites-table: the type of setting.on changes from text to boolean: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("setting", "on", { type: "boolean", using: sql`"on"::boolean`, default: false });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of setting.amount changes from integer to character varying: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("setting", "amount", { type: "varchar", default: "0" });

  // rewrites-table: the type of setting.on changes from boolean to text: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("setting", "on", { type: "text", default: "false" });
}
