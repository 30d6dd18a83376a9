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
    a
   FROM public.t
  WHERE ((b > 2) OR (a IS NULL))`,
  );
}

export async function downgrade(op: Operations) {
  await op.replaceView(
    "v",
    sql`SELECT id,
    a
   FROM public.t
  WHERE (b > 1)`,
  );
}
