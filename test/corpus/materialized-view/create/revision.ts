import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createMaterializedView(
    "m",
    sql`SELECT id,
    a
   FROM public.t
  WHERE (b > 1)`,
  );
  await op.createIndex("ix_m_a", "m", [sql`lower(a)`], { where: sql`(id > 0)` });
  await op.createIndex("ux_m", "m", ["id"], { unique: true });
}

export async function downgrade(op: Operations) {
  await op.dropMaterializedView("m");
}
