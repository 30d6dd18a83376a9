import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSequence("global_ids");
  await op.createTable("a", {
    columns: {
      id: { type: "bigint", notNull: true, default: sql`nextval('public.global_ids'::regclass)` },
    },
    primaryKey: ["id"],
  });
  await op.createTable("b", {
    columns: {
      id: { type: "bigint", notNull: true, default: sql`nextval('public.global_ids'::regclass)` },
      code: { type: "text", notNull: true, default: sql`('B-'::text || nextval('public.global_ids'::regclass))` },
    },
    primaryKey: ["id"],
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table a and its rows. export them first, or stop before this revision.
  await op.dropTable("a");

  // deletes-data: drops table b and its rows. export them first, or stop before this revision.
  await op.dropTable("b");

  await op.dropSequence("global_ids");
}
