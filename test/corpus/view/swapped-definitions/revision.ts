import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v1");
  await op.dropView("v2");
  await op.createView(
    "v1",
    sql`SELECT b
   FROM public.t`,
  );
  await op.createView(
    "v2",
    sql`SELECT id,
    a
   FROM public.t`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v1");
  await op.dropView("v2");
  await op.createView(
    "v1",
    sql`SELECT id,
    a
   FROM public.t`,
  );
  await op.createView(
    "v2",
    sql`SELECT b
   FROM public.t`,
  );
}
