import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("log", {
    columns: {
      n: { type: "integer" },
    },
  });
  await op.createRule(
    "lo g",
    "t",
    sql`ON INSERT TO public.t
   WHERE (new.a > 1) DO  INSERT INTO public.log (n)
  VALUES (new.a)`,
    { enabled: "disabled" },
  );
  await op.createRule("no_delete", "t", sql`ON DELETE TO public.t DO INSTEAD NOTHING`, { comment: "c" });
}

export async function downgrade(op: Operations) {
  await op.dropRule("lo g", "t");
  await op.dropRule("no_delete", "t");

  // deletes-data: drops table log and its rows. export them first, or stop before this revision.
  await op.dropTable("log");
}
