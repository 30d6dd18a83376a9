import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("w");
  await op.dropView("v");
  await op.createView(
    "v",
    sql`SELECT id,
    b
   FROM public.t`,
  );
  await op.createView(
    "w",
    sql`SELECT id,
    b
   FROM public.v`,
  );

  // deletes-data: drops column t.a and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "a");
}

export async function downgrade(op: Operations) {
  await op.dropView("w");
  await op.dropView("v");

  // irreversible: brings back column t.a, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.addColumn("t", "a", { type: "text" });

  await op.createView(
    "v",
    sql`SELECT id,
    a,
    b
   FROM public.t`,
  );
  await op.createView(
    "w",
    sql`SELECT id,
    a,
    b
   FROM public.v`,
  );
}
