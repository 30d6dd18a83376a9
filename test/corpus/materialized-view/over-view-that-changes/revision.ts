import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("a_high");
  await op.dropMaterializedView("m");
  await op.dropView("b_low");
  await op.createView(
    "b_low",
    sql`SELECT id,
    a
   FROM public.t`,
  );
  await op.createMaterializedView(
    "m",
    sql`SELECT id,
    a
   FROM public.b_low`,
  );
  await op.createIndex("ix_m", "m", ["a"]);
  await op.createView(
    "a_high",
    sql`SELECT a
   FROM public.m`,
  );
}

export async function downgrade(op: Operations) {
  await op.replaceView(
    "b_low",
    sql`SELECT id,
    a,
    b
   FROM public.t`,
  );
}
