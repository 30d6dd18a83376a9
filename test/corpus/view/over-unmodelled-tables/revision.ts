import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createView(
    "old",
    sql`SELECT v
   FROM public.logs_2024`,
  );
  await op.replaceView(
    "latest",
    sql`SELECT v,
    at
   FROM public.logs`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("latest");
  await op.dropView("old");
  await op.createView(
    "latest",
    sql`SELECT v
   FROM public.logs`,
  );
}
