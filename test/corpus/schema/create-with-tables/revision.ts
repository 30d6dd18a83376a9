import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSchema("app", { comment: "everything of the app" });
  await op.createEnum("app.state", ["open", "done"]);
  await op.createSequence("app.ticket_numbers", { start: 1000 });
  await op.createTable("app.tickets", {
    columns: {
      id: { type: "bigint", notNull: true, default: sql`nextval('app.ticket_numbers'::regclass)` },
      state: { type: "app.state", notNull: true, default: sql`'open'::app.state` },
      user_id: { type: "integer" },
    },
    primaryKey: ["id"],
  });
  await op.createIndex("ix_tickets_user_id", "app.tickets", ["user_id"]);
  await op.addForeignKey("tickets_user_id_fkey", "app.tickets", ["user_id"], { references: ["users", ["id"]] });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table app.tickets and its rows. export them first, or stop before this revision.
  await op.dropTable("app.tickets");

  await op.dropSequence("app.ticket_numbers");
  await op.dropEnum("app.state");
  await op.dropSchema("app");
}
