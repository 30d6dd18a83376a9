import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("a_high");
  await op.dropView("z_low");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the type are small
  //  or idle.
  await op.renameEnum("size", "size__old");
  await op.createEnum("size", ["s", "l"]);
  await op.alterColumn("t", "size", { type: "public.size", using: sql`size::text::public.size` });
  await op.dropEnum("size__old");

  await op.createView(
    "z_low",
    sql`SELECT id,
    size
   FROM public.t`,
  );
  await op.createView(
    "a_high",
    sql`SELECT id,
    size
   FROM public.z_low
  WHERE (size >= 's'::public.size)
  ORDER BY size`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("a_high");
  await op.dropView("z_low");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the type are small
  //  or idle.
  await op.renameEnum("size", "size__old");
  await op.createEnum("size", ["l", "s"]);
  await op.alterColumn("t", "size", { type: "public.size", using: sql`size::text::public.size` });
  await op.dropEnum("size__old");

  await op.createView(
    "z_low",
    sql`SELECT id,
    size
   FROM public.t`,
  );
  await op.createView(
    "a_high",
    sql`SELECT id,
    size
   FROM public.z_low
  WHERE (size >= 's'::public.size)
  ORDER BY size`,
  );
}
