import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("a_top");
  await op.dropView("m_mid");
  await op.dropView("z_low");
  await op.createView(
    "z_low",
    sql`SELECT id,
    a
   FROM public.t`,
  );
  await op.createView(
    "m_mid",
    sql`SELECT id,
    a
   FROM public.z_low`,
    {
      options: { security_barrier: "true" },
      comment: "middle",
    },
  );
  await op.createView(
    "a_top",
    sql`SELECT m.id,
    z.a
   FROM (public.m_mid m
     JOIN public.z_low z USING (id))`,
    {
      columnComments: { a: "top" },
    },
  );
}

export async function downgrade(op: Operations) {
  await op.replaceView(
    "z_low",
    sql`SELECT id,
    a,
    b
   FROM public.t`,
  );
}
