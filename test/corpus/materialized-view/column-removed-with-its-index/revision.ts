import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropMaterializedView("m");
  await op.createMaterializedView(
    "m",
    sql`SELECT id,
    b
   FROM public.t`,
  );
  await op.createIndex("ix_m_b", "m", ["b"]);
}

export async function downgrade(op: Operations) {
  await op.dropMaterializedView("m");
  await op.createMaterializedView(
    "m",
    sql`SELECT id,
    a,
    b
   FROM public.t`,
  );
  await op.createIndex("ix_m_a", "m", ["a"]);
  await op.createIndex("ix_m_b", "m", ["b"]);
}
