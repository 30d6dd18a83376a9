import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");
  await op.createView(
    "v",
    sql`SELECT (a)::character varying(12) AS a,
    (b)::numeric(9,2) AS b
   FROM public.t`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");
  await op.createView(
    "v",
    sql`SELECT (a)::character varying(10) AS a,
    (b)::numeric(8,2) AS b
   FROM public.t`,
  );
}
