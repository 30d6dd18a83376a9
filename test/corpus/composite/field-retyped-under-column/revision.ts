import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");

  // rewrites-table: composite type pair is built anew, and every table that uses it is rewritten under an
  //  exclusive lock. run it when the tables that use the type are small or idle.
  await op.renameComposite("pair", "pair__old");
  await op.createComposite("pair", { k: "text", n: "integer" });
  await op.alterColumn("t", "p", {
    type: "public.pair",
    using: sql`CASE WHEN p IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((p).k, (p).n::text::integer)::public.pair END`,
    default: null,
  });
  await op.dropComposite("pair__old");

  await op.alterColumn("t", "p", { default: sql`ROW('d'::text, 0)` });
  await op.createView(
    "v",
    sql`SELECT id,
    (p).n AS n
   FROM public.t`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");

  // rewrites-table: composite type pair is built anew, and every table that uses it is rewritten under an
  //  exclusive lock. run it when the tables that use the type are small or idle.
  await op.renameComposite("pair", "pair__old");
  await op.createComposite("pair", { k: "text", n: "text" });
  await op.alterColumn("t", "p", {
    type: "public.pair",
    using: sql`CASE WHEN p IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((p).k, (p).n::text::text)::public.pair END`,
    default: null,
  });
  await op.dropComposite("pair__old");

  await op.alterColumn("t", "p", { default: sql`ROW('d'::text, '0'::text)` });
  await op.createView(
    "v",
    sql`SELECT id,
    (p).n AS n
   FROM public.t`,
  );
}
