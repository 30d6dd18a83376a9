import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropMaterializedView("a_m");
  await op.createMaterializedView(
    "a_m",
    sql`SELECT id,
    a,
    b
   FROM public.t`,
  );
  await op.createIndex("ix", "a_m", ["b"]);
}

export async function downgrade(op: Operations) {
  await op.dropMaterializedView("a_m");
  await op.createMaterializedView(
    "a_m",
    sql`SELECT id,
    a
   FROM public.t`,
  );
  await op.createIndex("ix", "a_m", ["a"]);
}
