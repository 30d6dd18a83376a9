import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("t", "a", "title");
  await op.dropView("above");
  await op.dropView("v");
  await op.createView(
    "v",
    sql`SELECT id,
    title
   FROM public.t`,
    {
      columnComments: { title: "words" },
    },
  );
  await op.createView(
    "above",
    sql`SELECT title AS x
   FROM public.v`,
  );
}

export async function downgrade(op: Operations) {
  await op.renameColumn("t", "title", "a");
  await op.dropView("above");
  await op.dropView("v");
  await op.createView(
    "v",
    sql`SELECT id,
    a
   FROM public.t`,
    {
      columnComments: { a: "words" },
    },
  );
  await op.createView(
    "above",
    sql`SELECT a AS x
   FROM public.v`,
  );
}
