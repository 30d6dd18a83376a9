import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("p", "a");
  await op.dropPolicy("p", "b");

  // deletes-data: drops table a and its rows. export them first, or stop before this revision.
  await op.dropTable("a");

  // deletes-data: drops table b and its rows. export them first, or stop before this revision.
  await op.dropTable("b");
}

export async function downgrade(op: Operations) {
  // irreversible: brings back table a, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("a", {
    columns: {
      id: { type: "integer", notNull: true },
      b_id: { type: "integer" },
    },
    primaryKey: ["id"],
  });

  // irreversible: brings back table b, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("b", {
    columns: {
      id: { type: "integer", notNull: true },
      a_id: { type: "integer" },
    },
    primaryKey: ["id"],
  });

  await op.createPolicy("p", "a", {
    using: sql`(b_id IN ( SELECT b.id
   FROM public.b))`,
  });
  await op.createPolicy("p", "b", {
    using: sql`(a_id IN ( SELECT a.id
   FROM public.a))`,
  });
}
