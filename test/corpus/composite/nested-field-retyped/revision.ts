import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: composite type z is built anew, and every table that uses it is rewritten under an exclusive
  //  lock. run it when the tables that use the type are small or idle.
  await op.renameComposite("z", "z__old");
  await op.renameComposite("y", "y__old");
  await op.createComposite("z", { a: "bigint" });
  await op.createComposite("y", { z: "public.z", zs: "public.z[]" });
  await op.alterColumn("u", "z", {
    type: "public.z",
    using: sql`CASE WHEN z IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((z).a::text::bigint)::public.z END`,
  });
  await op.alterColumn("t", "y", {
    type: "public.y",
    using: sql`CASE WHEN y IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((y).z::text::public.z, (y).zs::text::public.z[])::public.y END`,
  });
  await op.dropComposite("y__old");
  await op.dropComposite("z__old");
}

export async function downgrade(op: Operations) {
  // rewrites-table: composite type z is built anew, and every table that uses it is rewritten under an exclusive
  //  lock. run it when the tables that use the type are small or idle.
  await op.renameComposite("z", "z__old");
  await op.renameComposite("y", "y__old");
  await op.createComposite("z", { a: "integer" });
  await op.createComposite("y", { z: "public.z", zs: "public.z[]" });
  await op.alterColumn("u", "z", {
    type: "public.z",
    using: sql`CASE WHEN z IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((z).a::text::integer)::public.z END`,
  });
  await op.alterColumn("t", "y", {
    type: "public.y",
    using: sql`CASE WHEN y IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((y).z::text::public.z, (y).zs::text::public.z[])::public.y END`,
  });
  await op.dropComposite("y__old");
  await op.dropComposite("z__old");
}
