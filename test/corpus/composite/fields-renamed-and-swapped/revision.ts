import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameCompositeField("address", "street", "road");
  await op.renameCompositeField("address", "old", "note");
  await op.renameCompositeField("address", "zip", "zip__tmp");
  await op.renameCompositeField("address", "city", "zip");
  await op.renameCompositeField("address", "zip__tmp", "city");

  await op.dropView("v");
  await op.dropIndex("homes");

  // rewrites-table: composite type address is built anew, and every table that uses it is rewritten under an
  //  exclusive lock. run it when the tables that use the type are small or idle.
  await op.alterComposite("address", {
    addFields: { extra: "integer" },
  });
  await op.renameComposite("address", "address__old");
  await op.createComposite("address", {
    road: "text",
    city: "text",
    zip: "text",
    note: "character varying(20)",
    extra: "integer",
  });
  await op.alterColumn("t", "home", {
    type: "public.address",
    using: sql`CASE WHEN home IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((home).road, (home).city, (home).zip, (home).note::text::character varying(20), NULL)::public.address END`,
  });
  await op.alterColumn("t", "others", { type: "public.address[]", using: sql`others::text[]::public.address[]` });
  await op.dropComposite("address__old");

  await op.createIndex("homes", "t", [sql`((home).zip)`]);
  await op.createView(
    "v",
    sql`SELECT (home).city AS zip
   FROM public.t`,
  );
}

export async function downgrade(op: Operations) {
  await op.renameCompositeField("address", "road", "street");
  await op.renameCompositeField("address", "note", "old");
  await op.renameCompositeField("address", "city", "city__tmp");
  await op.renameCompositeField("address", "zip", "city");
  await op.renameCompositeField("address", "city__tmp", "zip");

  await op.dropView("v");
  await op.dropIndex("homes");

  // deletes-data: drops extra of composite type address, and the values in it. copy the values first, or stop
  //  before this revision.
  // rewrites-table: composite type address is built anew, and every table that uses it is rewritten under an
  //  exclusive lock. run it when the tables that use the type are small or idle.
  await op.alterComposite("address", { dropFields: ["extra"] });
  await op.renameComposite("address", "address__old");
  await op.createComposite("address", { street: "text", zip: "text", city: "text", old: "text" });
  await op.alterColumn("t", "home", {
    type: "public.address",
    using: sql`CASE WHEN home IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((home).street, (home).zip, (home).city, (home).old::text::text)::public.address END`,
  });
  await op.alterColumn("t", "others", { type: "public.address[]", using: sql`others::text[]::public.address[]` });
  await op.dropComposite("address__old");

  await op.createIndex("homes", "t", [sql`((home).city)`]);
  await op.createView(
    "v",
    sql`SELECT (home).zip AS zip
   FROM public.t`,
  );
}
