import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropMaterializedView("m1");
  await op.dropMaterializedView("m2");
  await op.createMaterializedView(
    "m1",
    sql`SELECT id,
    b
   FROM public.t`,
  );
  await op.createIndex("i1", "m1", ["b"]);
  await op.createMaterializedView(
    "m2",
    sql`SELECT id,
    a
   FROM public.t`,
  );
  await op.createIndex("i2", "m2", ["a"]);
}

export async function downgrade(op: Operations) {
  await op.dropMaterializedView("m1");
  await op.dropMaterializedView("m2");
  await op.createMaterializedView(
    "m1",
    sql`SELECT id,
    a
   FROM public.t`,
  );
  await op.createIndex("i1", "m1", ["a"]);
  await op.createMaterializedView(
    "m2",
    sql`SELECT id,
    b
   FROM public.t`,
  );
  await op.createIndex("i2", "m2", ["b"]);
}
