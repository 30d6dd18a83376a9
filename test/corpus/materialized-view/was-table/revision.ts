import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: drops table m and its rows. export them first, or stop before this revision.
  await op.dropTable("m");

  await op.createMaterializedView(
    "m",
    sql`SELECT id,
    a
   FROM public.t`,
  );
  await op.createIndex("ix_m", "m", ["a"]);
}

export async function downgrade(op: Operations) {
  await op.dropMaterializedView("m");

  // irreversible: brings back table m, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("m", {
    columns: {
      id: { type: "integer" },
      a: { type: "text" },
    },
  });

  await op.createIndex("ix_m", "m", ["a"]);
}
