import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("a_all");
  await op.dropView("l");
  await op.dropView("r");
  await op.dropView("base");
  await op.createView(
    "base",
    sql`SELECT id,
    (b)::bigint AS b
   FROM public.t`,
  );
  await op.createView(
    "l",
    sql`SELECT id,
    b
   FROM public.base`,
  );
  await op.createView(
    "r",
    sql`SELECT id,
    (b * 2) AS b
   FROM public.base`,
  );
  await op.createView(
    "a_all",
    sql`SELECT l.id,
    (l.b + r.b) AS s
   FROM (public.l
     JOIN public.r USING (id))`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("a_all");
  await op.dropView("l");
  await op.dropView("r");
  await op.dropView("base");
  await op.createView(
    "base",
    sql`SELECT id,
    b
   FROM public.t`,
  );
  await op.createView(
    "l",
    sql`SELECT id,
    b
   FROM public.base`,
  );
  await op.createView(
    "r",
    sql`SELECT id,
    (b * 2) AS b
   FROM public.base`,
  );
  await op.createView(
    "a_all",
    sql`SELECT l.id,
    (l.b + r.b) AS s
   FROM (public.l
     JOIN public.r USING (id))`,
  );
}
