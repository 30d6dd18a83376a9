import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ux");

  // rewrites-table: composite type address is built anew, and every table that uses it is rewritten under an
  //  exclusive lock. run it when the tables that use the type are small or idle.
  await op.renameComposite("address", "address__old");
  await op.createComposite("address", { street: "text", zip: "character varying(20)" });
  await op.alterColumn("t", "home", {
    type: "public.address",
    using: sql`CASE WHEN home IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((home).street, (home).zip::text::character varying(20))::public.address END`,
  });
  await op.alterColumn("t", "others", { type: "public.address[]", using: sql`others::text[]::public.address[]` });
  await op.dropComposite("address__old");

  await op.createIndex("ux", "t", ["home"], { unique: true });
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ux");

  // rewrites-table: composite type address is built anew, and every table that uses it is rewritten under an
  //  exclusive lock. run it when the tables that use the type are small or idle.
  await op.renameComposite("address", "address__old");
  await op.createComposite("address", { street: "text", zip: "character varying(10)" });
  await op.alterColumn("t", "home", {
    type: "public.address",
    using: sql`CASE WHEN home IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((home).street, (home).zip::text::character varying(10))::public.address END`,
  });
  await op.alterColumn("t", "others", { type: "public.address[]", using: sql`others::text[]::public.address[]` });
  await op.dropComposite("address__old");

  await op.createIndex("ux", "t", ["home"], { unique: true });
}
