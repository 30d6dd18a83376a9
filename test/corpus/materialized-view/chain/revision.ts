import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropMaterializedView("x");
  await op.dropMaterializedView("y");
  await op.dropMaterializedView("z");
  await op.createMaterializedView(
    "z",
    sql`SELECT id,
    upper(a) AS a
   FROM public.t`,
  );
  await op.createMaterializedView(
    "y",
    sql`SELECT id,
    a
   FROM public.z`,
  );
  await op.createMaterializedView(
    "x",
    sql`SELECT y.id,
    z.a
   FROM (public.y
     JOIN public.z USING (id))`,
  );
  await op.createIndex("ix_x", "x", ["a"]);
  await op.createIndex("ux_y", "y", ["id"], { unique: true });
}

export async function downgrade(op: Operations) {
  await op.dropMaterializedView("x");
  await op.dropMaterializedView("y");
  await op.dropMaterializedView("z");
  await op.createMaterializedView(
    "z",
    sql`SELECT id,
    a
   FROM public.t`,
  );
  await op.createMaterializedView(
    "y",
    sql`SELECT id,
    a
   FROM public.z`,
  );
  await op.createMaterializedView(
    "x",
    sql`SELECT y.id,
    z.a
   FROM (public.y
     JOIN public.z USING (id))`,
  );
  await op.createIndex("ix_x", "x", ["a"]);
  await op.createIndex("ux_y", "y", ["id"], { unique: true });
}
