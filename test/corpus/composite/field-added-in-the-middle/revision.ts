import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: composite type address is built anew, and every table that uses it is rewritten under an
  //  exclusive lock. run it when the tables that use the type are small or idle.
  await op.renameComposite("address", "address__old");
  await op.createComposite("address", { street: "text", city: "text", zip: "character varying(10)" });
  await op.alterColumn("t", "home", {
    type: "public.address",
    using: sql`CASE WHEN home IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((home).street, NULL, (home).zip)::public.address END`,
  });
  await op.dropComposite("address__old");
}

export async function downgrade(op: Operations) {
  // deletes-data: drops city of composite type address, and the values in it. copy the values first, or stop
  //  before this revision.
  await op.alterComposite("address", { dropFields: ["city"] });
}
