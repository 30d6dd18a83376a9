import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v_old");
  await op.createView(
    "v_new",
    sql`SELECT id,
    b
   FROM public.t`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v_new");
  await op.createView(
    "v_old",
    sql`SELECT id,
    a
   FROM public.t`,
  );
}
