import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.replaceView("titles", sql`SELECT id, title FROM post WHERE title <> 'x'`);
}

export async function downgrade(op: Operations) {
  await op.dropView("ids");
  await op.dropView("titles");
  await op.createView("titles", sql`SELECT id FROM post WHERE title <> ''`);
  await op.createView("ids", sql`SELECT id FROM titles`);
}
