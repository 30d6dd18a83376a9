import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("fresh", {
    columns: {
      k: { type: "text", notNull: true },
      v: { type: "text" },
    },
    primaryKey: ["k"],
  });
  await op.createPolicy("p", "fresh", {
    using: sql`(v = ( SELECT max(o.v) AS max
   FROM public.fresh o))`,
  });

  // deletes-data: drops table old and its rows. export them first, or stop before this revision.
  await op.dropTable("old");
}

export async function downgrade(op: Operations) {
  // irreversible: brings back table old, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("old", {
    columns: {
      id: { type: "integer", notNull: true },
      n: { type: "integer" },
    },
    primaryKey: ["id"],
  });

  await op.createPolicy("p", "old", {
    using: sql`(n = ( SELECT max(o.n) AS max
   FROM public.old o))`,
  });

  // deletes-data: drops table fresh and its rows. export them first, or stop before this revision.
  await op.dropTable("fresh");
}
