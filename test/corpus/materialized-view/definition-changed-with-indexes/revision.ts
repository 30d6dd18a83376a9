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
    a
   FROM public.t
  WHERE (b > 0)`,
    {
      comment: "mine",
      columnComments: { a: "text" },
    },
  );
  await op.createIndex("ix_m_desc", "m", [{ column: "a", order: "desc", nulls: "last", collation: 'pg_catalog."C"' }], {
    storage: { fillfactor: "70" },
  });
  await op.createIndex("ix_m_lower", "m", [sql`lower(a)`], {
    include: ["id"],
    where: sql`(a IS NOT NULL)`,
    comment: "lowered",
  });
  await op.createIndex("ux_m", "m", ["id"], { unique: true });
}

export async function downgrade(op: Operations) {
  await op.dropMaterializedView("m");
  await op.createMaterializedView(
    "m",
    sql`SELECT id,
    a
   FROM public.t
  WHERE (b > 1)`,
    {
      comment: "mine",
      columnComments: { a: "text" },
    },
  );
  await op.createIndex("ix_m_desc", "m", [{ column: "a", order: "desc", nulls: "last", collation: 'pg_catalog."C"' }], {
    storage: { fillfactor: "70" },
  });
  await op.createIndex("ix_m_lower", "m", [sql`lower(a)`], {
    include: ["id"],
    where: sql`(a IS NOT NULL)`,
    comment: "lowered",
  });
  await op.createIndex("ux_m", "m", ["id"], { unique: true });
}
