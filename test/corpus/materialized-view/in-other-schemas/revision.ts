import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropMaterializedView('"S 2".m');
  await op.createMaterializedView(
    '"S 2".m',
    sql`SELECT id,
    (a || a) AS "A"
   FROM public.t`,
  );
  await op.createIndex("Ix", '"S 2".m', ["A"]);
}

export async function downgrade(op: Operations) {
  await op.dropMaterializedView('"S 2".m');
  await op.createMaterializedView(
    '"S 2".m',
    sql`SELECT id,
    a AS "A"
   FROM public.t`,
  );
  await op.createIndex("Ix", '"S 2".m', ["A"]);
}
