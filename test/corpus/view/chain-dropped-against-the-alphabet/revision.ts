import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("c");
  await op.dropView("b");
  await op.dropView("a");
}

export async function downgrade(op: Operations) {
  await op.createView(
    "a",
    sql`SELECT id,
    a
   FROM public.t`,
  );
  await op.createView(
    "b",
    sql`SELECT id,
    a
   FROM public.a`,
  );
  await op.createView(
    "c",
    sql`SELECT b.id,
    a.a
   FROM (public.b
     JOIN public.a USING (id))`,
  );
}
