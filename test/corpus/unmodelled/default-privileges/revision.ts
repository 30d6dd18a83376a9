import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("app.more", {
    columns: {
      id: { type: "integer", notNull: true },
    },
    primaryKey: ["id"],
  });
  await op.grant(["select"], {
    on: { table: "app.more" },
    to: ["pg_monitor"],
  });

  // rewrites-table: the type of app.t.note changes from text to character varying(20): the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("app.t", "note", {
    type: "character varying(20)",
    default: sql`''::character varying`,
    notNull: true,
  });
}

export async function downgrade(op: Operations) {
  await op.alterColumn("app.t", "note", { type: "text", default: null, notNull: false });

  // deletes-data: drops table app.more and its rows. export them first, or stop before this revision.
  await op.dropTable("app.more");
}
