import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createDomain("plain", "integer");
  await op.createDomain("positive", "numeric(10,2)", {
    checks: { positive_check: sql`(VALUE > (0)::numeric)` },
  });
  await op.createDomain("tags", "text[]", { default: sql`'{}'::text[]` });
  await op.createDomain("z_email", "text", {
    collation: 'pg_catalog."C"',
    notNull: true,
    default: sql`'a@b'::text`,
    checks: { at_sign: sql`(VALUE ~~ '%@%'::text)`, short: sql`(length(VALUE) < 80)` },
  });
  await op.createTable("a", {
    columns: {
      id: { type: "public.plain", notNull: true },
      mail: { type: "public.z_email" },
      price: { type: "public.positive", notNull: true },
      tags: { type: "public.tags" },
      all_mails: { type: "public.z_email[]" },
    },
    primaryKey: ["id"],
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table a and its rows. export them first, or stop before this revision.
  await op.dropTable("a");

  await op.dropDomain("plain");
  await op.dropDomain("positive");
  await op.dropDomain("tags");
  await op.dropDomain("z_email");
}
