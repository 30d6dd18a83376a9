import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropRule("l", "t");

  // deletes-data: drops table log and its rows. export them first, or stop before this revision.
  await op.dropTable("log");
}

export async function downgrade(op: Operations) {
  // irreversible: brings back table log, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("log", {
    columns: {
      n: { type: "integer" },
    },
  });

  await op.createRule(
    "l",
    "t",
    sql`ON INSERT TO public.t DO  INSERT INTO public.log (n)
  VALUES (new.a)`,
  );
}
