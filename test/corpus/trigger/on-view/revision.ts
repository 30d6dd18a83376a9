import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");
  await op.createView(
    "v",
    sql`SELECT note,
    id
   FROM public.t`,
  );
  await op.createTrigger("v_ins", "v", sql`INSTEAD OF INSERT ON public.v FOR EACH ROW EXECUTE FUNCTION public.ins()`, {
    comment: "writes",
  });
}

export async function downgrade(op: Operations) {
  await op.dropView("v");
  await op.createView(
    "v",
    sql`SELECT id,
    note
   FROM public.t`,
  );
  await op.createTrigger("v_ins", "v", sql`INSTEAD OF INSERT ON public.v FOR EACH ROW EXECUTE FUNCTION public.ins()`, {
    comment: "writes",
  });
}
