import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("w", {
    columns: {
      id: { type: "integer", notNull: true },
    },
    primaryKey: ["id"],
  });
  await op.createView(
    "a_new",
    sql`SELECT id
   FROM public.w`,
  );
  await op.createView(
    "b_old",
    sql`SELECT id,
    a
   FROM public.t
  WHERE (b > 1)`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("a_new");
  await op.dropView("b_old");

  // deletes-data: drops table w and its rows. export them first, or stop before this revision.
  await op.dropTable("w");
}
