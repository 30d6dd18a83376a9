import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("titles");
  await op.createMaterializedView("titles", sql`SELECT title FROM post`);
  await op.createIndex("IDX_0191ddd35ba7e4c2dc641b6452", "titles", ["title"], { unique: true });
}

export async function downgrade(op: Operations) {
  await op.dropMaterializedView("titles");
  await op.createView("titles", sql`SELECT title FROM post`);
}
