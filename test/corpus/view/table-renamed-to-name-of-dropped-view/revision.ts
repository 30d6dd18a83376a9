import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("users");
  await op.renameTable("accounts", "users");
  await op.renameConstraint("users", "accounts_pkey", "users_pkey");
}

export async function downgrade(op: Operations) {
  await op.renameConstraint("users", "users_pkey", "accounts_pkey");
  await op.renameTable("users", "accounts");
  await op.createView(
    "users",
    sql`SELECT id,
    email
   FROM public.accounts`,
  );
}
