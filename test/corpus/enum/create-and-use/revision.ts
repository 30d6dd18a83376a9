import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createEnum("mood", ["sad", "ok", "happy"]);
  await op.createTable("polls", {
    columns: {
      id: { type: "integer", notNull: true },
      answers: { type: "public.mood[]", notNull: true, default: sql`'{sad,happy}'::public.mood[]` },
    },
    primaryKey: ["id"],
  });
  await op.addColumn("tasks", "mood", { type: "public.mood", notNull: true, default: sql`'ok'::public.mood` });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops column tasks.mood and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("tasks", "mood");

  // deletes-data: drops table polls and its rows. export them first, or stop before this revision.
  await op.dropTable("polls");

  await op.dropEnum("mood");
}
