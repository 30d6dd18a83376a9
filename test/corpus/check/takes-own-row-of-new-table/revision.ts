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
      a: { type: "integer", notNull: true },
      b: { type: "integer", notNull: true },
    },
    primaryKey: ["id"],
  });
  await op.createFunction(
    "in_order(public.t)",
    sql`CREATE OR REPLACE FUNCTION public.in_order(r public.t)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN ((r).a < (r).b)`,
  );
  await op.addCheck("in_order", "t", sql`public.in_order(t.*)`);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "in_order");
  await op.dropFunction("in_order(public.t)");

  // deletes-data: drops table t and its rows. export them first, or stop before this revision.
  await op.dropTable("t");
}
