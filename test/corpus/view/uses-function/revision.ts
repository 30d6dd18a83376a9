import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.replaceView(
    "v",
    sql`SELECT id,
    public.twice(b) AS b,
    public.twice(id) AS c
   FROM public.t`,
  );
  await op.replaceView(
    "w",
    sql`SELECT n
   FROM public.numbers(2) n(n)`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");
  await op.createView(
    "v",
    sql`SELECT id,
    public.twice(b) AS b
   FROM public.t`,
  );
  await op.replaceView(
    "w",
    sql`SELECT n
   FROM public.numbers(3) n(n)`,
  );
}
