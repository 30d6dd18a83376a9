import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("t2", {
    columns: {
      a: { type: "integer" },
    },
  });
  await op.createTrigger(
    "t_touch",
    "t2",
    sql`BEFORE INSERT OR UPDATE ON public.t2 FOR EACH ROW EXECUTE FUNCTION public.touch()`,
  );

  // deletes-data: drops table t and its rows. export them first, or stop before this revision.
  await op.dropTable("t");
}

export async function downgrade(op: Operations) {
  // irreversible: brings back table t, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("t", {
    columns: {
      id: { type: "integer", notNull: true },
      touched: { type: "date" },
      note: { type: "character varying(20)" },
    },
    primaryKey: ["id"],
  });

  await op.createTrigger(
    "t_touch",
    "t",
    sql`BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.touch()`,
  );

  // deletes-data: drops table t2 and its rows. export them first, or stop before this revision.
  await op.dropTable("t2");
}
