import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: drops table t and its rows. export them first, or stop before this revision.
  await op.dropTable("t");

  await op.dropDomain("email");
  await op.dropDomain("unused");
}

export async function downgrade(op: Operations) {
  await op.createDomain("email", "text", {
    checks: { email_check: sql`(VALUE ~~ '%@%'::text)` },
  });
  await op.createDomain("unused", "integer");

  // irreversible: brings back table t, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("t", {
    columns: {
      id: { type: "integer", notNull: true },
      mail: { type: "public.email" },
    },
    primaryKey: ["id"],
  });
}
