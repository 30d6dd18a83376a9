import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterComposite("a", { comment: "it's first" });
  await op.alterComposite("b", { comment: "new" });
  await op.alterComposite("c", { comment: null });

  // rewrites-table: composite type d is built anew, and every table that uses it is rewritten under an exclusive
  //  lock. run it when the tables that use the type are small or idle.
  await op.renameComposite("d", "d__old");
  await op.createComposite("d", { x: "bigint" }, { comment: "kept" });
  await op.alterColumn("t", "d", {
    type: "public.d",
    using: sql`CASE WHEN d IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((d).x::text::bigint)::public.d END`,
  });
  await op.dropComposite("d__old");
}

export async function downgrade(op: Operations) {
  await op.alterComposite("a", { comment: null });
  await op.alterComposite("b", { comment: "old" });
  await op.alterComposite("c", { comment: "gone" });

  // rewrites-table: composite type d is built anew, and every table that uses it is rewritten under an exclusive
  //  lock. run it when the tables that use the type are small or idle.
  await op.renameComposite("d", "d__old");
  await op.createComposite("d", { x: "integer" }, { comment: "kept" });
  await op.alterColumn("t", "d", {
    type: "public.d",
    using: sql`CASE WHEN d IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((d).x::text::integer)::public.d END`,
  });
  await op.dropComposite("d__old");
}
