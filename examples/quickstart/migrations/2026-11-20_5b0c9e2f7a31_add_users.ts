import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "5b0c9e2f7a31",
  parents: [],
  message: "add users",
  createdAt: "2026-11-20T10:15:29Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("users", {
    columns: {
      id: { type: "integer", notNull: true, identity: "always" },
      email: { type: "varchar(320)", notNull: true },
      name: { type: "varchar(200)", notNull: true },
      created_at: { type: "timestamp with time zone", notNull: true, default: sql`now()` },
    },
    primaryKey: ["id"],
    uniques: { users_email_unique: ["email"] },
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table users and its rows. Export them first, or stop before this revision.
  await op.dropTable("users");
}
