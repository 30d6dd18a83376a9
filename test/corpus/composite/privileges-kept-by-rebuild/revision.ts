import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: composite type c is built anew, and every table that uses it is rewritten under an exclusive
  //  lock. run it when the tables that use the type are small or idle.
  await op.renameComposite("c", "c__old");
  await op.createComposite("c", { b: "text", a: "integer" });
  await op.revoke(["usage"], {
    on: { type: "c" },
    from: ["public"],
  });
  await op.alterColumn("t", "c", {
    type: "public.c",
    using: sql`CASE WHEN c IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((c).b, (c).a)::public.c END`,
  });
  await op.dropComposite("c__old");
}

export async function downgrade(op: Operations) {
  // rewrites-table: composite type c is built anew, and every table that uses it is rewritten under an exclusive
  //  lock. run it when the tables that use the type are small or idle.
  await op.renameComposite("c", "c__old");
  await op.createComposite("c", { a: "integer", b: "text" });
  await op.revoke(["usage"], {
    on: { type: "c" },
    from: ["public"],
  });
  await op.alterColumn("t", "c", {
    type: "public.c",
    using: sql`CASE WHEN c IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((c).a, (c).b)::public.c END`,
  });
  await op.dropComposite("c__old");
}
