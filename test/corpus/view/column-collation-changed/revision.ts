import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("above");
  await op.dropView("v");
  await op.createView(
    "v",
    sql`SELECT id,
    (a COLLATE "C") AS a
   FROM public.t`,
  );
  await op.createView(
    "above",
    sql`SELECT a
   FROM public.v
  ORDER BY a`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("above");
  await op.dropView("v");
  await op.createView(
    "v",
    sql`SELECT id,
    a
   FROM public.t`,
  );
  await op.createView(
    "above",
    sql`SELECT a
   FROM public.v
  ORDER BY a`,
  );
}
