import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("u", {
    columns: {
      k: { type: "text" },
      q: { type: "int4range" },
    },
  });

  // deletes-data: drops table t and its rows. export them first, or stop before this revision.
  await op.dropTable("t");

  await op.addExclusion("x", "u", sql`USING gist (q WITH &&)`);
}

export async function downgrade(op: Operations) {
  // irreversible: brings back table t, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("t", {
    columns: {
      id: { type: "integer", notNull: true },
      r: { type: "int4range" },
      live: { type: "boolean", notNull: true, default: true },
    },
    primaryKey: ["id"],
  });

  // deletes-data: drops table u and its rows. export them first, or stop before this revision.
  await op.dropTable("u");

  await op.addExclusion("x", "t", sql`USING gist (r WITH &&)`);
}
