import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("titles");
  await op.alterColumn("post", "title", { type: "text" });
  await op.createView("titles", sql`SELECT "post"."title" AS "title" FROM "post" "post"`);
}

export async function downgrade(op: Operations) {
  await op.dropView("titles");

  // rewrites-table: the type of post.title changes from text to character varying(20): the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("post", "title", { type: "varchar(20)" });

  await op.createView("titles", sql`SELECT "post"."title" AS "title" FROM "post" "post"`);
}
