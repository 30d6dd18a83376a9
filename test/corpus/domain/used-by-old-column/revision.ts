import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createDomain("email", "text", {
    checks: { email_check: sql`(VALUE ~~ '%@%'::text)` },
  });
  await op.createDomain("positive", "integer", {
    checks: { positive_check: sql`(VALUE > 0)` },
  });

  // rewrites-table: the type of t.mail changes from text to public.email: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "mail", { type: "public.email", using: sql`mail::public.email` });

  // rewrites-table: the type of t.n changes from integer to public.positive: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "n", { type: "public.positive" });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of t.mail changes from public.email to text: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "mail", { type: "text" });

  // rewrites-table: the type of t.n changes from public.positive to integer: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "n", { type: "integer" });

  await op.dropDomain("email");
  await op.dropDomain("positive");
}
