import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: drops table b and its rows. export them first, or stop before this revision.
  await op.dropTable("b");
}

export async function downgrade(op: Operations) {
  // irreversible: brings back table b, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("b", {
    columns: {
      id: { type: "bigint", notNull: true, default: sql`nextval('public.global_ids'::regclass)` },
    },
    primaryKey: ["id"],
  });
}
