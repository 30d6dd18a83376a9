import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("t", {
    columns: {
      id: { type: "integer", notNull: true },
    },
    primaryKey: ["id"],
  });
  await op.createView(
    "nothing",
    sql`SELECT
   FROM public.t`,
  );
  await op.createView(
    "now",
    sql`SELECT CURRENT_DATE AS today,
    CURRENT_USER AS me`,
  );
  await op.replaceView(
    "one",
    sql`SELECT 1 AS one,
    'text'::text AS t,
    NULL::date AS d`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("nothing");
  await op.dropView("now");
  await op.dropView("one");
  await op.createView("one", sql`SELECT 1 AS one`);

  // deletes-data: drops table t and its rows. export them first, or stop before this revision.
  await op.dropTable("t");
}
