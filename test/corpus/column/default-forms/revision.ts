import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterColumn("t", "a", { default: sql`'y'::text` });
  await op.alterColumn("t", "b", { default: sql`'new'::text` });
  await op.alterColumn("t", "c", { default: null });
  await op.alterColumn("t", "d", { default: sql`CURRENT_TIMESTAMP` });
  await op.alterColumn("t", "e", { default: sql`(now() + '1 day'::interval)` });
  await op.alterColumn("t", "f", { default: sql`(1 + 1)` });
  await op.alterColumn("t", "g", { default: 0 });
  await op.alterColumn("t", "h", { default: false });
  await op.alterColumn("t", "i", { default: 0 });
  await op.alterColumn("t", "j", { default: sql`'2024-02-29'::date` });
}

export async function downgrade(op: Operations) {
  await op.alterColumn("t", "a", { default: sql`'x'::text` });
  await op.alterColumn("t", "b", { default: null });
  await op.alterColumn("t", "c", { default: sql`'gone'::text` });
  await op.alterColumn("t", "d", { default: sql`now()` });
  await op.alterColumn("t", "e", { default: sql`'2024-01-01 00:00:00+00'::timestamp with time zone` });
  await op.alterColumn("t", "f", { default: 1 });
  await op.alterColumn("t", "g", { default: sql`'-1'::integer` });
  await op.alterColumn("t", "h", { default: true });
  await op.alterColumn("t", "i", { default: sql`1.50` });
  await op.alterColumn("t", "j", { default: sql`CURRENT_DATE` });
}
