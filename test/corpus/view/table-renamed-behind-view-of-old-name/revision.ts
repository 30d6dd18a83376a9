import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("users", "accounts");
  await op.renameConstraint("accounts", "users_pkey", "accounts_pkey");
  await op.createView(
    "users",
    sql`SELECT id,
    email
   FROM public.accounts`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("users");
  await op.renameConstraint("accounts", "accounts_pkey", "users_pkey");
  await op.renameTable("accounts", "users");
}
