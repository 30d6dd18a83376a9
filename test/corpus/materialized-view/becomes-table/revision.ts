import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropMaterializedView("m");
  await op.createTable("m", {
    columns: {
      id: { type: "integer", notNull: true },
      a: { type: "text" },
    },
    primaryKey: ["id"],
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table m and its rows. export them first, or stop before this revision.
  await op.dropTable("m");

  await op.createMaterializedView(
    "m",
    sql`SELECT id,
    a
   FROM public.t`,
  );
  await op.createIndex("m_pkey", "m", ["id"], { unique: true });
}
