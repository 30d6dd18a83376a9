import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: composite type "S 1"."Ty pe" is built anew, and every table that uses it is rewritten under an
  //  exclusive lock. run it when the tables that use the type are small or idle.
  await op.renameComposite('"S 1"."Ty pe"', "Ty pe__old");
  await op.createComposite('"S 1"."Ty pe"', { "F.1": "bigint", select: "text", "it's": 'public."Ty pe"' });
  await op.alterColumn("t", "c", {
    type: '"S 1"."Ty pe"',
    using: sql`CASE WHEN c IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((c)."F.1"::text::bigint, (c)."select", NULL)::"S 1"."Ty pe" END`,
  });
  await op.dropComposite('"S 1"."Ty pe__old"');
}

export async function downgrade(op: Operations) {
  // deletes-data: drops it's of composite type "S 1"."Ty pe", and the values in it. copy the values first, or stop
  //  before this revision.
  // rewrites-table: composite type "S 1"."Ty pe" is built anew, and every table that uses it is rewritten under an
  //  exclusive lock. run it when the tables that use the type are small or idle.
  await op.renameComposite('"S 1"."Ty pe"', "Ty pe__old");
  await op.createComposite('"S 1"."Ty pe"', { "F.1": "integer", select: "text" });
  await op.alterColumn("t", "c", {
    type: '"S 1"."Ty pe"',
    using: sql`CASE WHEN c IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW((c)."F.1"::text::integer, (c)."select")::"S 1"."Ty pe" END`,
  });
  await op.dropComposite('"S 1"."Ty pe__old"');
}
