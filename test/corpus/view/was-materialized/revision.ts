import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropMaterializedView("v");
  await op.createView(
    "v",
    sql`SELECT id,
    a
   FROM public.t`,
    { comment: "stays" },
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");
  await op.createMaterializedView(
    "v",
    sql`SELECT id,
    a
   FROM public.t`,
    { comment: "stays" },
  );
  await op.createIndex("ix_v", "v", ["a"]);
}
