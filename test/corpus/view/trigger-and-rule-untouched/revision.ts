import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addColumn("t", "c", { type: "integer" });
  await op.replaceView(
    "v",
    sql`SELECT id,
    b,
    c
   FROM public.t`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");
  await op.createView(
    "v",
    sql`SELECT id
   FROM public.t`,
  );

  // deletes-data: drops column t.c and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "c");
}
