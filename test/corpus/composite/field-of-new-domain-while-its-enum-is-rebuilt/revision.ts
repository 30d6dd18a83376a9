import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createDomain("note", "text", { default: sql`'x'::text` });

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the type are small
  //  or idle.
  await op.renameEnum("state", "state__old");
  await op.renameComposite("entry", "entry__old");
  await op.createEnum("state", ["b", "a"]);
  await op.createComposite("entry", { note: "public.note", state: "public.state" });
  await op.alterColumn("t", "e", {
    type: "public.entry",
    using: sql`CASE WHEN e IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((e).note::text::public.note, (e).state::text::public.state)::public.entry END`,
  });
  await op.dropComposite("entry__old");
  await op.dropEnum("state__old");

  // rewrites-table: composite type entry is built anew, and every table that uses it is rewritten under an
  //  exclusive lock. run it when the tables that use the type are small or idle.
}

export async function downgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the type are small
  //  or idle.
  await op.renameEnum("state", "state__old");
  await op.renameComposite("entry", "entry__old");
  await op.createEnum("state", ["a", "b"]);
  await op.createComposite("entry", { note: "text", state: "public.state" });
  await op.alterColumn("t", "e", {
    type: "public.entry",
    using: sql`CASE WHEN e IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((e).note::text::text, (e).state::text::public.state)::public.entry END`,
  });
  await op.dropComposite("entry__old");
  await op.dropEnum("state__old");

  // rewrites-table: composite type entry is built anew, and every table that uses it is rewritten under an
  //  exclusive lock. run it when the tables that use the type are small or idle.

  await op.dropDomain("note");
}
