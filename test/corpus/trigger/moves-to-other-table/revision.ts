import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropTrigger("t_touch", "t");
  await op.createTrigger(
    "t_touch",
    "u",
    sql`BEFORE INSERT OR UPDATE ON public.u FOR EACH ROW EXECUTE FUNCTION public.touch()`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropTrigger("t_touch", "u");
  await op.createTrigger(
    "t_touch",
    "t",
    sql`BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.touch()`,
  );
}
