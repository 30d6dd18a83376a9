import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createExtension("citext", { ifNotExists: true });

  // rewrites-table: the type of account.email changes from character varying to public.citext: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("account", "email", { type: "citext", using: sql`email::citext` });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of account.email changes from public.citext to character varying: the table and its
  //  indexes are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column,
  //  fill it in batches and swap the two.
  await op.alterColumn("account", "email", { type: "varchar" });

  await op.dropExtension("citext");
}
