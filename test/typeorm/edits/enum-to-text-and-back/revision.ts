import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameEnum("issue_a_enum", "issue_b_enum");

  // rewrites-table: the type of issue.a changes from public.issue_b_enum to character varying: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("issue", "a", { type: "varchar", default: "open" });

  // rewrites-table: the type of issue.b changes from character varying to public.issue_b_enum: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("issue", "b", { type: "issue_b_enum", using: sql`b::issue_b_enum`, default: "closed" });
}

export async function downgrade(op: Operations) {
  await op.renameEnum("issue_b_enum", "issue_a_enum");

  // rewrites-table: the type of issue.a changes from character varying to public.issue_a_enum: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("issue", "a", { type: "issue_a_enum", using: sql`a::issue_a_enum`, default: "open" });

  // rewrites-table: the type of issue.b changes from public.issue_a_enum to character varying: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("issue", "b", { type: "varchar", default: "closed" });
}
