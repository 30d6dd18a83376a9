import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("auth.ix_users_email");
  await op.dropConstraint("auth.users", "users_email_check");
  await op.addCheck("users_email_check", "auth.users", sql`(email ~~ '%@%'::text)`);
  await op.createIndex("ix_users_email", "auth.users", [sql`lower(email)`]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("auth.ix_users_email");
  await op.dropConstraint("auth.users", "users_email_check");
  await op.addCheck("users_email_check", "auth.users", sql`(email <> ''::text)`);
  await op.createIndex("ix_users_email", "auth.users", ["email"]);
}
