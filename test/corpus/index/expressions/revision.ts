import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ix_1");
  await op.dropIndex("ix_2");
  await op.createIndex("ix_1", "t", [sql`upper(b)`]);
  await op.createIndex("ix_2", "t", ["a", { expression: sql`(((b || ''''::text) || c))`, order: "desc" }]);
  await op.createIndex("ix_4", "t", [sql`((j ->> 'k'::text))`]);
  await op.createIndex("ix_5", "t", [
    { expression: sql`(((j ->> 'n'::text))::integer)`, order: "desc", nulls: "last" },
    sql`((a % 2))`,
    { column: "b", collation: 'pg_catalog."C"' },
  ]);
  await op.createIndex("ix_6", "t", [sql`date_trunc('day'::text, (d AT TIME ZONE 'UTC'::text))`]);
  await op.createIndex("ux_3", "t", [sql`lower(b)`, sql`COALESCE(a, 0)`], { unique: true });
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_1");
  await op.dropIndex("ix_2");
  await op.dropIndex("ix_4");
  await op.dropIndex("ix_5");
  await op.dropIndex("ix_6");
  await op.dropIndex("ux_3");
  await op.createIndex("ix_1", "t", [sql`lower(b)`]);
  await op.createIndex("ix_2", "t", ["a", sql`((b || c))`]);
}
