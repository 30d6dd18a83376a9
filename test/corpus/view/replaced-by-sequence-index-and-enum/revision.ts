import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("n1");
  await op.dropView("n2");
  await op.dropView("n3");
  await op.createEnum("n3", ["x"]);
  await op.createSequence("n1");
  await op.createIndex("n2", "t", ["a"]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("n2");
  await op.dropSequence("n1");
  await op.createView(
    "n1",
    sql`SELECT id
   FROM public.t`,
  );
  await op.createView(
    "n2",
    sql`SELECT id
   FROM public.t`,
  );
  await op.dropEnum("n3");
  await op.createView(
    "n3",
    sql`SELECT id
   FROM public.t`,
  );
}
