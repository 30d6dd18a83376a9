import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createFunction(
    "touch()",
    sql`CREATE OR REPLACE FUNCTION public.touch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin new.touched = '2000-01-01'; return new; end $function$`,
  );
  await op.createTrigger(
    "t_touch",
    "t",
    sql`BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.touch()`,
    { comment: "keeps the date" },
  );
}

export async function downgrade(op: Operations) {
  await op.dropTrigger("t_touch", "t");
  await op.dropFunction("touch()");
}
