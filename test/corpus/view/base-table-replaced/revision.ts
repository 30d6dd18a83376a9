import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");
  await op.createTable("u", {
    columns: {
      id: { type: "integer", notNull: true },
      a: { type: "text" },
      c: { type: "integer" },
      d: { type: "integer" },
      e: { type: "integer" },
    },
    primaryKey: ["id"],
  });
  await op.createView(
    "v",
    sql`SELECT id,
    a
   FROM public.u`,
  );

  // deletes-data: drops table t and its rows. export them first, or stop before this revision.
  await op.dropTable("t");
}

export async function downgrade(op: Operations) {
  await op.dropView("v");

  // irreversible: brings back table t, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("t", {
    columns: {
      id: { type: "integer", notNull: true },
      a: { type: "text" },
      b: { type: "integer" },
    },
    primaryKey: ["id"],
  });

  await op.createView(
    "v",
    sql`SELECT id,
    a
   FROM public.t`,
  );

  // deletes-data: drops table u and its rows. export them first, or stop before this revision.
  await op.dropTable("u");
}
