import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of t.code changes from public.code to text: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "code", { type: "text" });

  await op.dropDomain("code");
  await op.createTable("code", {
    columns: {
      id: { type: "integer", notNull: true },
    },
    primaryKey: ["id"],
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table code and its rows. export them first, or stop before this revision.
  await op.dropTable("code");

  await op.createDomain("code", "text");

  // rewrites-table: the type of t.code changes from text to public.code: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "code", { type: "public.code", using: sql`code::public.code` });
}
