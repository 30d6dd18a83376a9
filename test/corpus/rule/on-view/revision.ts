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
    sql`SELECT a,
    id
   FROM public.t`,
  );
  await op.createRule(
    "v_ins",
    "v",
    sql`ON INSERT TO public.v DO INSTEAD  INSERT INTO public.t (id, a)
  VALUES (new.id, new.a)`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");
  await op.createView(
    "v",
    sql`SELECT id,
    a
   FROM public.t`,
  );
  await op.createRule(
    "v_ins",
    "v",
    sql`ON INSERT TO public.v DO INSTEAD  INSERT INTO public.t (id, a)
  VALUES (new.id, new.a)`,
  );
}
