import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: drops table c and its rows. export them first, or stop before this revision.
  await op.dropTable("c");

  await op.createComposite("c", { y: "integer" });
  await op.dropComposite("a");
  await op.createTable("a", {
    columns: {
      x: { type: "integer" },
    },
  });
  await op.dropComposite("b");
  await op.createView(
    "b",
    sql`SELECT id
   FROM public.t`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("b");

  // deletes-data: drops table a and its rows. export them first, or stop before this revision.
  await op.dropTable("a");

  await op.createComposite("a", { x: "integer" });
  await op.createComposite("b", { x: "integer" });
  await op.dropComposite("c");

  // irreversible: brings back table c, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("c", {
    columns: {
      y: { type: "integer" },
    },
  });
}
