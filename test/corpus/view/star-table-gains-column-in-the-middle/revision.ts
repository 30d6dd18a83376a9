import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");
  await op.addColumn("t", "b", { type: "integer", default: 7 });
  await op.createView(
    "v",
    sql`SELECT id,
    b,
    z
   FROM public.t`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");
  await op.createView(
    "v",
    sql`SELECT id,
    z
   FROM public.t`,
  );

  // deletes-data: drops column t.b and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "b");
}
