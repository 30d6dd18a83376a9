import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("p", "t");
  await op.dropView("v");
  await op.createEnum("status", ["open", "done"]);
  await op.createDomain("email", "text", {
    checks: { email_check: sql`(VALUE ~~ '%@%'::text)` },
  });
  await op.createComposite("address", { street: "text", zip: "text" });

  // rewrites-table: the type of t.home changes from text to public.address: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "home", {
    type: "public.address",
    using: sql`home::public.address`,
    default: sql`'(s,z)'::public.address`,
  });

  // rewrites-table: the type of t.mail changes from text to public.email: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "mail", { type: "public.email", using: sql`mail::public.email` });

  // rewrites-table: the type of t.status changes from text to public.status: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "status", {
    type: "public.status",
    using: sql`status::public.status`,
    default: sql`'open'::public.status`,
  });

  await op.createView(
    "v",
    sql`SELECT mail,
    status
   FROM public.t`,
  );
  await op.createPolicy("p", "t", { using: sql`(status = 'open'::public.status)` });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("p", "t");
  await op.dropView("v");

  // rewrites-table: the type of t.home changes from public.address to text: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "home", { type: "text", default: sql`'(s,z)'::text` });

  // rewrites-table: the type of t.mail changes from public.email to text: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "mail", { type: "text" });

  // rewrites-table: the type of t.status changes from public.status to text: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "status", { type: "text", default: sql`'open'::text` });

  await op.createView(
    "v",
    sql`SELECT mail,
    status
   FROM public.t`,
  );
  await op.createPolicy("p", "t", { using: sql`(status = 'open'::text)` });
  await op.dropComposite("address");
  await op.dropDomain("email");
  await op.dropEnum("status");
}
